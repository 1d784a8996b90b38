import { parseScore, type ScoreInput } from "./row-inputs.ts";
import { badSetting, listSetting, type Settings } from "./settings.ts";

const championRoles = ["label", "prediction", "score", "key"] as const;

/** What the champion's file calls the columns that have another name there; null for those that do not. */
export interface ChampionColumns {
  readonly label: string | null;
  readonly prediction: string | null;
  readonly key: string | null;
  readonly score: ScoreInput;
}

/** The input `champion-columns`, one `part=column` a line. */
export function readChampionColumns(settings: Settings): ChampionColumns {
  const columns: { -readonly [Role in keyof ChampionColumns]: ChampionColumns[Role] } = {
    label: null,
    prediction: null,
    key: null,
    score: null,
  };
  for (const line of listSetting(settings, "champion-columns")) {
    const at = line.indexOf("=");
    const role = championRoles.find((each) => at > 0 && each === line.slice(0, at).trim());
    const column = line.slice(at + 1).trim();
    if (role === undefined || column === "") {
      throw badSetting(
        settings,
        "champion-columns",
        line,
        "one of `label`, `prediction`, `score`, `key`, then `=` and the column, such as `score=old_score`",
      );
    }
    if (columns[role] !== null) {
      throw badSetting(settings, "champion-columns", line, `each part once, but ${role} stands twice`);
    }
    if (role === "score") columns.score = parseScore(column, settings, "champion-columns");
    else columns[role] = column;
  }
  return columns;
}
