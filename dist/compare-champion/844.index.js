export * from "../shared/f0631af244be.js";
