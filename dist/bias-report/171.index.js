export * from "../shared/81788b0b3c58.js";
