export * from "../shared/f19ed47c8288.js";
