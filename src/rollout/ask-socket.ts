import { connect } from "node:net";
import type { AskSocket } from "./socket.ts";

/** Longer answers are not one of the programs that we ask. */
const mostAnswer = 8 * 2 ** 20;

/** Asks over a real socket: one connection for each text, closed by the other side when it has answered. */
export const askSocket: AskSocket = ({ address, text, timeLimit }) =>
  new Promise((settle) => {
    const socket = connect(
      address.kind === "path" ? { path: address.path } : { host: address.host, port: address.port },
    );
    const parts: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      settle({ outcome: "timed-out" });
      socket.destroy();
    }, timeLimit);
    socket.on("connect", () => socket.write(text));
    socket.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= mostAnswer) parts.push(part);
      else socket.destroy(Object.assign(new Error("too much"), { code: "EMSGSIZE" }));
    });
    socket.on("error", (error) => {
      settle({ outcome: "failed", code: "code" in error ? String(error.code) : error.message });
    });
    // After an error or the limit the promise is settled already, and this says nothing more.
    socket.on("close", () => {
      clearTimeout(timer);
      settle({ outcome: "answered", text: Buffer.concat(parts).toString("utf8") });
    });
  });
