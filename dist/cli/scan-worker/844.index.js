export * from "../../shared/918fbb570e01.js";
