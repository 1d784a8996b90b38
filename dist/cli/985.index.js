export * from "../shared/40456c2f0846.js";
