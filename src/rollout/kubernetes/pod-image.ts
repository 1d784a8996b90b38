import { UserError } from "../../errors/user-error.ts";
import { isObject, type KubernetesObject, listAt, textAt } from "./fields.ts";
import { type Operation, pointer } from "./json-patch.ts";

/** The container of a Pod's template that serves the model. */
interface ServedBy {
  readonly index: number;
  readonly image: string;
}

/** `registry:5000/models/churn` of `registry:5000/models/churn:2@sha256:…`. */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, "").replace(/:[^/:]*$/, "");
}

/**
 * The container whose image a version replaces: the only one, else the one whose image is of the same repository, else
 * the one that is named like the object.
 *
 * @throws UserError where none of these tells it
 */
export function servedBy(object: KubernetesObject, version: string | null): ServedBy {
  const containers = listAt(object, "spec", "template", "spec", "containers")
    .filter(isObject)
    .map((container, index) => ({
      index,
      name: textAt(container, "name") ?? "",
      image: textAt(container, "image") ?? "",
    }));
  const [only, ...others] = containers;
  if (only !== undefined && others.length === 0) return only;
  const same = version === null ? [] : containers.filter(({ image }) => repositoryOf(image) === repositoryOf(version));
  const [found] = same;
  if (found !== undefined && same.length === 1) return found;
  const named = containers.find(({ name }) => name === textAt(object, "metadata", "name"));
  if (named !== undefined) return named;
  throw new UserError(
    `${textAt(object, "kind")} ${textAt(object, "metadata", "name")} has the containers ` +
      `${containers.map(({ name, image }) => `${name} (${image})`).join(", ") || "(none)"}, and none of them has an ` +
      `image of the repository of version ${version === null ? "(none given)" : `"${version}"`}`,
    { title: "Which container?" },
  );
}

/** The operations that put an image into a Pod's template; none where it is there already. */
export function setImage(object: KubernetesObject, image: string): readonly Operation[] {
  const served = servedBy(object, image);
  if (served.image === image) return [];
  return [
    { op: "replace", path: pointer("spec", "template", "spec", "containers", served.index, "image"), value: image },
  ];
}
