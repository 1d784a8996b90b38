export * from "../shared/561f39a1e9e4.js";
