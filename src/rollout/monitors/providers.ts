import { UserError } from "../../errors/user-error.ts";
import { nearest } from "../../rules/nearest.ts";
import { commandMonitor } from "./command.ts";
import { file } from "./file.ts";
import { http } from "./http.ts";
import { prometheus } from "./prometheus.ts";
import type { Monitor, MonitorProvider, MonitorReach, MonitorSettings, PastMonitor } from "./provider.ts";

/** Every monitor, by its name in the input `monitor`. A new one is one line here. */
const providers: Readonly<Record<string, MonitorProvider>> = { prometheus, http, file, command: commandMonitor };

/**
 * The monitor of a name.
 *
 * @throws UserError for an unknown name, and for settings that it cannot use
 */
export function createMonitor(name: string, settings: MonitorSettings, reach: MonitorReach): Monitor | PastMonitor {
  const provider = Object.hasOwn(providers, name) ? providers[name] : undefined;
  if (provider === undefined) {
    const close = nearest(name, Object.keys(providers), 1).map((each) => `; did you mean ${each}?`);
    throw new UserError(`monitor: found "${name}", allowed are ${Object.keys(providers).join(", ")}${close.join("")}`, {
      title: "Input monitor",
    });
  }
  return provider.open(settings, reach);
}

/** Whether a monitor can be asked for the past. */
export function keepsThePast(monitor: Monitor | PastMonitor): monitor is PastMonitor {
  return "readRange" in monitor;
}
