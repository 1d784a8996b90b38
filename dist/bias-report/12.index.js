export * from "../shared/ec2fadb16b34.js";
