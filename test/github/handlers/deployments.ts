import { type Call, type Handler, invalid, notFound, page, type Reply, user } from "../call.ts";
import { asString, type JsonObject } from "../json.ts";
import type { Deployment } from "../state.ts";
import { loginOf } from "../tokens.ts";

const descriptionLimit = 140;

export const deploymentHandlers: Readonly<Record<string, Handler>> = {
  "repos/list-deployments": (call) => {
    const { state, query } = call;
    const found = state.deployments.filter(({ fields }) =>
      ["sha", "ref", "task", "environment"].every(
        (name) => query.get(name) === null || fields[name] === query.get(name),
      ),
    );
    return page(found.toReversed().map((deployment) => shown(call, deployment)));
  },
  "repos/create-deployment": (call) => {
    const { state, body, token } = call;
    const ref = asString(body.ref);
    if (body.auto_merge !== false) {
      // GitHub would try to merge the default branch into the ref; a deployment of a model never wants that.
      return {
        status: 409,
        body: {
          message: `Conflict merging ${state.defaultBranch} into ${ref}.`,
          documentation_url: "https://docs.github.com/rest",
        },
      };
    }
    const sha = state.refs.get(`heads/${ref}`) ?? state.refs.get(`tags/${ref}`) ?? ref;
    const deployment: Deployment = {
      id: state.nextId(),
      creator: loginOf(token),
      created: state.now(),
      statuses: [],
      fields: { task: "deploy", environment: "production", description: null, payload: {}, ...body, sha },
    };
    state.deployments.push(deployment);
    return { status: 201, body: shown(call, deployment) };
  },
  "repos/get-deployment": (call) =>
    withDeployment(call, (deployment) => ({ status: 200, body: shown(call, deployment) })),
  "repos/list-deployment-statuses": (call) =>
    withDeployment(call, (deployment) =>
      page(deployment.statuses.toReversed().map((status) => shownStatus(call, deployment, status))),
    ),
  "repos/create-deployment-status": (call) =>
    withDeployment(call, (deployment) => {
      const { state, body, token } = call;
      if (asString(body.description).length > descriptionLimit) {
        return invalid(`description is too long (maximum is ${descriptionLimit} characters)`);
      }
      const status = { id: state.nextId(), creator: loginOf(token), created: state.now(), fields: body };
      deployment.statuses.push(status);
      if (body.auto_inactive !== false && body.state === "success") {
        deactivateOthers(call, deployment);
      }
      return { status: 201, body: shownStatus(call, deployment, status) };
    }),
  "repos/create-commit-status": ({ state, params, body, token, url }) => {
    if (asString(body.description).length > descriptionLimit) {
      return invalid(`description is too long (maximum is ${descriptionLimit} characters)`);
    }
    const status = { id: state.nextId(), sha: params.sha ?? "", creator: loginOf(token), fields: body };
    state.statuses.push(status);
    return {
      status: 201,
      body: {
        context: "default",
        ...body,
        id: status.id,
        url: `${url}/repos/${state.repository}/statuses/${status.sha}`,
        creator: user(status.creator),
      },
    };
  },
};

/** GitHub does this to earlier ones of the same environment, but never in production. */
function deactivateOthers({ state, token }: Call, deployment: Deployment): void {
  if (deployment.fields.environment === "production" || deployment.fields.production_environment === true) {
    return;
  }
  for (const other of state.deployments) {
    if (
      other !== deployment &&
      other.fields.environment === deployment.fields.environment &&
      other.statuses.at(-1)?.fields.state === "success"
    ) {
      other.statuses.push({
        id: state.nextId(),
        creator: loginOf(token),
        created: state.now(),
        fields: { state: "inactive" },
      });
    }
  }
}

function withDeployment({ state, params }: Call, then: (deployment: Deployment) => Reply): Reply {
  const deployment = state.deployments.find((found) => found.id === Number(params.deployment_id));
  return deployment === undefined ? notFound : then(deployment);
}

function shown({ state, url }: Call, deployment: Deployment): JsonObject {
  const { auto_merge: _merge, required_contexts: _contexts, ...fields } = deployment.fields;
  const address = `${url}/repos/${state.repository}/deployments/${deployment.id}`;
  return {
    ...fields,
    id: deployment.id,
    creator: user(deployment.creator),
    created_at: deployment.created,
    url: address,
    statuses_url: `${address}/statuses`,
  };
}

function shownStatus({ state, url }: Call, deployment: Deployment, status: Deployment["statuses"][number]): JsonObject {
  const { auto_inactive: _inactive, ...fields } = status.fields;
  const address = `${url}/repos/${state.repository}/deployments/${deployment.id}`;
  return {
    description: "",
    ...fields,
    id: status.id,
    creator: user(status.creator),
    created_at: status.created,
    url: `${address}/statuses/${status.id}`,
    deployment_url: address,
  };
}
