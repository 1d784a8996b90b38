export * from "../shared/f5dbf7276cb5.js";
