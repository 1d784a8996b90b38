export * from "../shared/bea10a6ccb78.js";
