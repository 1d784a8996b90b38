export * from "../../shared/8da02de61b80.js";
