export * from "../../shared/6a09612fe7ce.js";
