export * from "../shared/909c3213e0f3.js";
