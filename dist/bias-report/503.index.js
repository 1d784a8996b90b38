export * from "../shared/66f1de9781ed.js";
