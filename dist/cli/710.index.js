export * from "../shared/ca2c48d82ab3.js";
