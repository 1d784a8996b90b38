export * from "../shared/721137ffc1c2.js";
