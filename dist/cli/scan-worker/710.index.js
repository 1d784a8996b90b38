export * from "../../shared/efd778e89ed6.js";
