export * from "../../shared/68d2b49f253f.js";
