export * from "../shared/4eb0b2e0a7a7.js";
