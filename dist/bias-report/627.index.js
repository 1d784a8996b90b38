export * from "../shared/c92e622aae92.js";
