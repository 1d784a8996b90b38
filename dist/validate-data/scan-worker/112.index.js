export * from "../../shared/374927b4f7fc.js";
