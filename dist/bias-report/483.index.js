export * from "../shared/b45d6b4d8ed7.js";
