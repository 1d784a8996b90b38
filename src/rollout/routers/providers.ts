import { UserError } from "../../errors/user-error.ts";
import { nearest } from "../../rules/nearest.ts";
import type { RolloutReach } from "../reach.ts";
import { argoRollouts } from "./argo-rollouts.ts";
import { commandRouter } from "./command.ts";
import { deployment } from "./deployment.ts";
import { gatewayApi } from "./gateway-api.ts";
import { haproxy } from "./haproxy.ts";
import { istio } from "./istio.ts";
import { kserve } from "./kserve.ts";
import { nginx } from "./nginx.ts";
import type { Router, RouterProvider, RouterSettings } from "./provider.ts";
import { sagemaker } from "./sagemaker.ts";
import { seldon } from "./seldon.ts";

/** Every router, by what stands before the colon of `target`. A new one is one line here. */
const providers: Readonly<Record<string, RouterProvider>> = {
  kserve,
  "argo-rollouts": argoRollouts,
  istio,
  "gateway-api": gatewayApi,
  nginx,
  seldon,
  deployment,
  sagemaker,
  haproxy,
  command: commandRouter,
};

const forms = Object.values(providers).map(({ form }) => form);

/**
 * The router of a `target`.
 *
 * @throws UserError for an unknown kind, an address that is not of the kind's form, and settings that it cannot use
 */
export function createRouter(target: string, settings: RouterSettings, reach: RolloutReach): Router {
  const [kind = ""] = target.split(":", 1);
  const provider = Object.hasOwn(providers, kind) ? providers[kind] : undefined;
  if (provider === undefined) {
    const close = nearest(kind, Object.keys(providers), 1).map((name) => `; did you mean ${name}?`);
    throw new UserError(`target: found "${target}", allowed are ${forms.join(", ")}${close.join("")}`, {
      title: "Unknown target",
    });
  }
  return provider.open(target.slice(kind.length + 1), settings, reach);
}
