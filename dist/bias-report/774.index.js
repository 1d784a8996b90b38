export * from "../shared/a489ebd329e8.js";
