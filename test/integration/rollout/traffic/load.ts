import { Agent, get } from "node:http";

export interface Load {
  /** Answers so far by the arm that gave them, and how many of them were errors. */
  readonly answers: ReadonlyMap<string, { requests: number; errors: number }>;
  /** Answers that came from no arm: HAProxy's own, or cut connections. */
  unserved(): number;
  stop(): Promise<void>;
}

/** Asks `url` about `rate` times a second, at most `most` at once, until it is stopped. */
export function startLoad(url: string, rate: number, most = 32): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: most });
  const answers = new Map<string, { requests: number; errors: number }>();
  let unserved = 0;
  let open = 0;
  let due = 0;
  const running = new Set<Promise<void>>();

  function ask(): Promise<void> {
    open += 1;
    return new Promise<void>((done) => {
      const request = get(url, { agent, headers: { accept: "application/json" } }, (response) => {
        let body = "";
        response.on("data", (part: Buffer) => {
          body += part.toString("utf8");
        });
        response.on("end", () => {
          const arm = /"arm":"([^"]+)"/.exec(body)?.[1];
          if (arm === undefined) unserved += 1;
          else {
            const counted = answers.get(arm) ?? { requests: 0, errors: 0 };
            counted.requests += 1;
            if (response.statusCode !== 200) counted.errors += 1;
            answers.set(arm, counted);
          }
          done();
        });
        response.on("error", () => done());
      });
      request.on("error", () => {
        unserved += 1;
        done();
      });
    }).then(() => {
      open -= 1;
    });
  }

  const beat = 10;
  const timer = setInterval(() => {
    due += (rate * beat) / 1000;
    while (due >= 1) {
      due -= 1;
      // What cannot be sent now is not sent later: the load stays bounded.
      if (open >= most) continue;
      const work = ask();
      running.add(work);
      void work.then(() => running.delete(work));
    }
  }, beat);

  return {
    answers,
    unserved: () => unserved,
    async stop() {
      clearInterval(timer);
      await Promise.all(running);
      agent.destroy();
    },
  };
}
