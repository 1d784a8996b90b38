export * from "../shared/94873ddfe540.js";
