import { UnreachableRouter } from "./unreachable.ts";

/** A production variant as it is in force. */
export interface Variant {
  readonly name: string;
  readonly weight: number;
  /** Instances that run or are asked for; null for a serverless variant. */
  readonly instances: number | null;
}

export interface Endpoint {
  readonly name: string;
  /** The name of its endpoint configuration. */
  readonly config: string;
  /** `InService`, `Updating`, `Failed` … */
  readonly status: string;
  /** Why it failed; null where it did not. */
  readonly failure: string | null;
  readonly variants: readonly Variant[];
}

/** Reads what `aws sagemaker describe-endpoint` printed. */
export function parseEndpoint(text: string, name: string): Endpoint {
  const document = objectOf(parsed(text));
  const variants = Array.isArray(document["ProductionVariants"]) ? document["ProductionVariants"] : [];
  const status = textOf(document["EndpointStatus"]);
  if (status === null) throw new UnreachableRouter(`aws sagemaker describe-endpoint printed no endpoint ${name}`);
  return {
    name,
    config: textOf(document["EndpointConfigName"]) ?? "",
    status,
    failure: textOf(document["FailureReason"]),
    variants: variants.map((entry: unknown) => {
      const variant = objectOf(entry);
      return {
        name: textOf(variant["VariantName"]) ?? "",
        weight: numberOf(variant["CurrentWeight"]) ?? numberOf(variant["DesiredWeight"]) ?? 0,
        instances: numberOf(variant["DesiredInstanceCount"]) ?? numberOf(variant["CurrentInstanceCount"]),
      };
    }),
  };
}

/** The canary's share in per cent; 0 where there is no weight at all. */
export function shareOfVariants(stable: readonly Variant[], canary: readonly Variant[]): number {
  const sum = (variants: readonly Variant[]): number => variants.reduce((total, { weight }) => total + weight, 0);
  const all = sum(stable) + sum(canary);
  return all === 0 ? 0 : (100 * sum(canary)) / all;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
