export * from "../shared/82c8d778965d.js";
