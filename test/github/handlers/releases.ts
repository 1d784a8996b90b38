import { type Call, type Handler, invalid, notFound, page, type Reply, user } from "../call.ts";
import { asString, type JsonObject } from "../json.ts";
import type { Release } from "../state.ts";
import { loginOf } from "../tokens.ts";

export const releaseHandlers: Readonly<Record<string, Handler>> = {
  "repos/list-releases": (call) => page(call.state.releases.toReversed().map((release) => shown(call, release))),
  "repos/create-release": (call) => {
    const { state, body, token } = call;
    if (state.releases.some((release) => release.fields.tag_name === body.tag_name)) {
      return invalid("already_exists: tag_name");
    }
    const release: Release = { id: state.nextId(), fields: body, author: loginOf(token), assets: [] };
    state.releases.push(release);
    return { status: 201, body: shown(call, release) };
  },
  "repos/get-release": (call) => withRelease(call, (release) => release.id === Number(call.params.release_id)),
  "repos/get-release-by-tag": (call) => withRelease(call, (release) => release.fields.tag_name === call.params.tag),
  "repos/update-release": (call) =>
    withRelease(call, (release) => {
      if (release.id !== Number(call.params.release_id)) {
        return false;
      }
      release.fields = { ...release.fields, ...call.body };
      return true;
    }),
  "repos/list-release-assets": (call) => {
    const release = call.state.releases.find((found) => found.id === Number(call.params.release_id));
    return release === undefined ? notFound : page(release.assets.map((asset) => shownAsset(call, asset)));
  },
  "repos/get-release-asset": (call) => {
    const asset = call.state.releases
      .flatMap((release) => release.assets)
      .find((found) => found.id === Number(call.params.asset_id));
    return asset === undefined ? notFound : { status: 200, bytes: asset.content };
  },
};

function withRelease(call: Call, wanted: (release: Release) => boolean): Reply {
  const release = call.state.releases.find(wanted);
  return release === undefined ? notFound : { status: 200, body: shown(call, release) };
}

function shown(call: Call, release: Release): JsonObject {
  const {
    make_latest: _latest,
    generate_release_notes: _notes,
    discussion_category_name: _category,
    ...fields
  } = release.fields;
  const { state, url } = call;
  return {
    target_commitish: state.defaultBranch,
    name: null,
    ...fields,
    id: release.id,
    author: user(release.author),
    assets: release.assets.map((asset) => shownAsset(call, asset)),
    html_url: `${url}/${state.repository}/releases/tag/${asString(fields.tag_name)}`,
  };
}

function shownAsset({ state, url }: Call, asset: Release["assets"][number]): JsonObject {
  const address = `${url}/repos/${state.repository}/releases/assets/${asset.id}`;
  return {
    id: asset.id,
    name: asset.name,
    size: asset.content.length,
    content_type: "application/octet-stream",
    state: "uploaded",
    url: address,
    browser_download_url: address,
  };
}
