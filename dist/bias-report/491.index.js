export * from "../shared/0d4402a88c60.js";
