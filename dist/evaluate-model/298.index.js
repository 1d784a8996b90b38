export * from "../shared/5b7420da96d9.js";
