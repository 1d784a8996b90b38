export * from "../shared/2e1cfb0170de.js";
