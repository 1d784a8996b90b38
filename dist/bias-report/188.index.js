export * from "../shared/827ca16effe9.js";
