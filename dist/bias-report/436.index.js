export * from "../shared/2f11f9687ace.js";
