import type { Router, Split } from "../../rollout/routers/provider.ts";
import type { ArmVersions } from "./read-look.ts";

/** A router, and what metrics call its arms by what it said last. */
export interface NamingRouter {
  readonly router: Router;
  /** By the last status; `begun` where it does not say, or was not asked yet. */
  names(begun: ArmVersions): ArmVersions;
}

/** A canary's revision has a name only once it has traffic, so the names are those of the newest status. */
export function namingRouter(router: Router): NamingRouter {
  let last: Split | null = null;
  return {
    router: {
      ...router,
      async status() {
        last = await router.status();
        return last;
      },
    },
    names: (begun) => ({
      stable: last?.series?.stable ?? last?.stable ?? begun.stable,
      canary: last?.series?.canary ?? last?.canary ?? begun.canary,
    }),
  };
}
