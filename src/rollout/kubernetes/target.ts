import { UserError } from "../../errors/user-error.ts";
import type { ObjectName } from "./kubectl.ts";

const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const name = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

/**
 * The object that an address `NAMESPACE/NAME` means.
 *
 * @throws UserError where it is not of that form
 */
export function objectOf(kind: string, address: string, resource: string): ObjectName {
  const parts = address.split("/");
  const [namespace = "", objectName = ""] = parts;
  if (parts.length !== 2 || !label.test(namespace) || !name.test(objectName)) {
    throw new UserError(
      `target: found "${kind}:${address}", allowed is ${kind}:NAMESPACE/NAME in names of Kubernetes (a-z, 0-9, "-", ".")`,
      { title: "Bad target" },
    );
  }
  return { resource, namespace, name: objectName };
}
