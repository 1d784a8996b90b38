export * from "../shared/4fe7d0c3b4bc.js";
