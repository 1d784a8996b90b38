export * from "../shared/531affc0c8e9.js";
