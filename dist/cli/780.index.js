export * from "../shared/0ca4581b7644.js";
