export * from "../shared/dd3ec0e06947.js";
