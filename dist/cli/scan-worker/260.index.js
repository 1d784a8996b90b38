export * from "../../shared/e3ce4f2109c0.js";
