import type { ScanProgress } from "../../profile/scan/scan-files.ts";
import type { Services } from "../gate.ts";
import { spanInWords } from "./freshness.ts";

/** Milliseconds between two lines; work that is shorter says nothing. */
const pause = 5_000;

/** Says every few seconds how far a scan is: rows, bytes, share done, time left. */
export function progressLog(role: string, services: Pick<Services, "now" | "log">): (progress: ScanProgress) => void {
  let last = services.now();
  return ({ rows, bytes, share, secondsLeft }) => {
    const now = services.now();
    if (now - last < pause) return;
    last = now;
    const left = secondsLeft === null ? "" : `, about ${spanInWords(secondsLeft * 1000)} left`;
    services.log.info(
      `${role}: ${rows.toLocaleString("en-US")} rows, ${Math.round(bytes / 1e6)} MB, ${Math.floor(share * 100)} % read${left}`,
    );
  };
}
