export * from "../../shared/d6dc5da2e8bf.js";
