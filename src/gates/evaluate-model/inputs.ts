import { UserError } from "../../errors/user-error.ts";
import type { CommandInput } from "../commands.ts";
import { type CommonInputs, commonInputNames, type PublishingInputs, readCommonInputs } from "../common-inputs.ts";
import { refuseRowInputs } from "../numbers/row-inputs-refused.ts";
import { type RowInputs, readRowInputs, rowInputNames } from "../row-inputs.ts";
import { lineSetting, type Settings } from "../settings.ts";

/** What evaluate-model was asked to do. At least one of predictions and a metrics file is there. */
export interface EvaluateInputs {
  readonly common: CommonInputs;
  /** Null where only a metrics file is evaluated. */
  readonly rows: RowInputs | null;
  readonly metricsFile: string | null;
  /** What is run before rows or numbers are read; null for nothing. */
  readonly command: CommandInput | null;
}

export const evaluateInputNames = [...commonInputNames, ...rowInputNames, "metrics-file"] as const;

export function readEvaluateInputs(settings: Settings, publishing: PublishingInputs): EvaluateInputs {
  const common = readCommonInputs(settings, publishing);
  const metricsFile = lineSetting(settings, "metrics-file");
  const rows = readRowInputs(settings);
  if (rows.predictions.length > 0) return { common, rows, metricsFile, command: rows.command };
  if (metricsFile === null) {
    throw new UserError(
      "predictions: name the file of predictions, or metrics-file for numbers that were already computed",
      {
        title: "Input predictions",
        fix: "predictions: preds.csv",
      },
    );
  }
  refuseRowInputs(settings);
  return { common, rows: null, metricsFile, command: rows.command };
}
