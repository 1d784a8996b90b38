export * from "../shared/af0c44dee234.js";
