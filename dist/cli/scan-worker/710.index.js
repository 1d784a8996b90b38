export * from "../../shared/fd2fce08a1dd.js";
