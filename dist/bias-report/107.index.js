export * from "../shared/71cc1742c294.js";
