export * from "../shared/be78860af12d.js";
