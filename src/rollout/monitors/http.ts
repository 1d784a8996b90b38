import { UserError } from "../../errors/user-error.ts";
import type { Reading } from "../look.ts";
import { absent, readingIn } from "./json-reading.ts";
import type { MonitorProvider, MonitorQuery, MonitorRequest } from "./provider.ts";
import { sourceAndPath } from "./source-and-path.ts";
import { fillTemplates, templateValues } from "./template.ts";
import { type TransportAnswer, transport } from "./transport.ts";

/**
 * Any server that answers with JSON. `monitor-url` is the server; a query is `/path?arm={{arm}} -> data.value`, or only
 * `data.value` where the server's own address is what is asked. `-> data.value @ data.time` also says where the
 * figure's time stands, so that an old one is not taken for news. `monitor-url` takes templates, too.
 */
export const http: MonitorProvider = {
  open(settings, reach) {
    // Checked now, though the address may hold templates, which no URL minds.
    transport(settings, reach);
    return {
      async read(request: MonitorRequest) {
        const values = templateValues(request, settings);
        const filledUrl =
          settings.url === null
            ? null
            : fillTemplates({ name: "monitor-url", text: settings.url }, values, encodeURIComponent);
        const server = transport({ ...settings, url: filledUrl }, reach);
        const asked = new Map<string, Promise<TransportAnswer>>();
        const get = (suffix: string): Promise<TransportAnswer> => {
          const known = asked.get(suffix) ?? server.get(suffix);
          asked.set(suffix, known);
          return known;
        };
        const readings = request.queries.map(async (query): Promise<readonly [string, Reading]> => {
          const parts = sourceAndPath(query.query, true);
          const fill = (text: string, quote: (value: string) => string): string =>
            fillTemplates({ name: query.name, text }, values, quote);
          const source = parts.source === null ? "" : fill(parts.source, encodeURIComponent);
          if (!/^([/?]|$)/.test(source)) {
            throw new UserError(
              `queries: ${query.name}: found "${query.query}", allowed is a path of monitor-url and a path in its answer: /figures?arm={{arm}} -> data.value`,
              { title: "Input queries" },
            );
          }
          const path = parts.path === null ? null : fill(parts.path, quotedKey);
          const shown = `${query.name} of ${values.arm} (${server.shown})`;
          const answer = await get(source);
          return [query.name, readingOf(answer, { ...parts, path }, query, request, shown)];
        });
        return new Map(await Promise.all(readings));
      },
    };
  },
};

function readingOf(
  answer: TransportAnswer,
  parts: ReturnType<typeof sourceAndPath>,
  query: MonitorQuery,
  request: MonitorRequest,
  shown: string,
): Reading {
  if (answer.outcome === "unreachable") return absent("query-error", answer.message);
  if (answer.status < 200 || answer.status >= 300) return absent("query-error", `${shown} answered ${answer.status}`);
  return readingIn(answer.body, parts, query.kind, request, shown);
}

/** A name inside of a path; quoted, since it may hold a dot. */
export function quotedKey(value: string): string {
  return `"${value.replaceAll('"', "")}"`;
}
