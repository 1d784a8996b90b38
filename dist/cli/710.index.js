export * from "../shared/545b9caa406f.js";
