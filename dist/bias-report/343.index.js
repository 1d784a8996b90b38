export * from "../shared/1ac5d2b04cb3.js";
