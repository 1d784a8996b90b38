export const id = 188;
export const ids = [188];
export const modules = {

/***/ 19172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   QP: () => (/* binding */ defaultTiming),
/* harmony export */   UU: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34367);

const defaultTiming = { budget: 75_000, request: 10_000, second: 1_000, spacing: "github" };
/** Two more attempts after the first, 1 and 4 seconds later. */
const retries = 2;
/** Stands where the throttling plugin would queue writes, and lets each pass at once. */
const unspaced = { key: () => ({ schedule: (_options, job) => job() }) };
/**
 * An Octokit that is bounded in time. Requests that may be repeated are, on broken connections and 5xx; a POST is
 * not (`once` must be given with it), since it may have been done: look first. Rate limits are waited for where
 * they end within the time that is left. Proxies are those of `https_proxy`, `http_proxy` and `no_proxy`; private
 * authorities those of `NODE_EXTRA_CA_CERTS`, which Node reads itself.
 */
async function createClient(connection, now) {
    const timing = { ...defaultTiming, ...connection.timing };
    const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(11)]).then(__webpack_require__.bind(__webpack_require__, 94011)),
        Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(491)]).then(__webpack_require__.bind(__webpack_require__, 54491)),
        Promise.all(/* import() */[__webpack_require__.e(503), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 22812)),
    ]);
    const end = now() + timing.budget;
    const remaining = () => end - now();
    const worthWaiting = (seconds, _options, _octokit, retried) => retried < retries && seconds * timing.second < remaining();
    const spacing = timing.spacing === "none" ? { write: unspaced, notifications: unspaced } : {};
    const octokit = new (Octokit.plugin(retry, throttling))({
        auth: connection.token,
        baseUrl: connection.apiUrl,
        userAgent: connection.userAgent ?? "modelgate",
        log: silent,
        request: { fetch: await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetedFetch */ .R)({ apiUrl: connection.apiUrl, request: timing.request, remaining }) },
        retry: { retries, retryAfterBaseValue: timing.second },
        throttle: {
            onRateLimit: worthWaiting,
            onSecondaryRateLimit: worthWaiting,
            retryAfterBaseValue: timing.second,
            ...spacing,
        },
    });
    return { octokit, remaining };
}
/** Request options of a write that must not be repeated unseen. */
const once = { request: { retries: 0 } };
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing() { }


/***/ }),

/***/ 58709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   i: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/** A request to GitHub that failed, after the retries that made sense. */
class GitHubFailure extends Error {
    name = "GitHubFailure";
    kind;
    /** The HTTP status, or null where no answer came. */
    status;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status ?? null;
    }
}
/** What a thrown value says about a request; null for what is no failed request at all, which is a bug of ours. */
function failureOf(thrown) {
    if (thrown instanceof GitHubFailure) {
        return thrown;
    }
    if (!(thrown instanceof Error)) {
        return null;
    }
    if (thrown.name === "AbortError") {
        return new GitHubFailure("out-of-time", "GitHub did not answer in the time given", { cause: thrown });
    }
    if (thrown.name !== "HttpError" || !("status" in thrown) || typeof thrown.status !== "number") {
        return null;
    }
    // Octokit reports a broken connection as status 500 without a response.
    const answered = "response" in thrown && thrown.response !== undefined;
    const message = firstLine(thrown.message);
    const details = { status: answered ? thrown.status : null, cause: thrown };
    return new GitHubFailure(kindOf(thrown.status, message, remainingRequests(thrown)), message, details);
}
function kindOf(status, message, remaining) {
    if (status === 429 || (status === 403 && (/rate limit|abuse detection/i.test(message) || remaining === "0"))) {
        return "limited";
    }
    if (status >= 500) {
        return "unreachable";
    }
    const kinds = {
        401: "unauthorized",
        403: "forbidden",
        404: "missing",
        410: "missing",
    };
    return kinds[status] ?? "refused";
}
function remainingRequests(error) {
    if (!("response" in error) ||
        typeof error.response !== "object" ||
        error.response === null ||
        !("headers" in error.response)) {
        return null;
    }
    const headers = error.response.headers;
    const remaining = headers?.["x-ratelimit-remaining"];
    return remaining === undefined ? null : String(remaining);
}
/** GitHub's message without Octokit's link to the documentation; one line, so that it can stand in a sentence. */
function firstLine(message) {
    const line = (message.split("\n")[0] ?? "").replace(/ - https?:\/\/\S+$/, "").trim();
    return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}…` : line;
}


/***/ }),

/***/ 34367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proxied),
/* harmony export */   R: () => (/* binding */ budgetedFetch)
/* harmony export */ });
/**
 * A fetch that ends: each request has its own limit and all of them a common one. The answer is read whole before
 * it is given on, so a connection cut in the middle of an answer is an error and not half a text.
 *
 * An error named `AbortError` means that the common time is over, and Octokit does not retry it; a request that
 * took too long while there is time left is an ordinary error, which it does.
 */
async function budgetedFetch(limits) {
    const send = await proxied(limits.apiUrl);
    return async (url, options) => {
        const time = Math.min(limits.request, limits.remaining());
        if (time <= 0) {
            throw outOfTime();
        }
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), time);
        try {
            const response = await send(url, { ...options, signal: abort.signal });
            const body = await response.arrayBuffer();
            if (response.ok && body.byteLength > 0 && !/json/.test(response.headers.get("content-type") ?? "")) {
                throw new Error("the answer is not GitHub's");
            }
            return answer(url, response, body);
        }
        catch (error) {
            if (!abort.signal.aborted) {
                throw error;
            }
            throw limits.remaining() <= 0 ? outOfTime() : new Error(`no answer within ${Math.round(time)} ms`);
        }
        finally {
            clearTimeout(timer);
        }
    };
}
const emptyStatus = new Set([204, 205, 304]);
/** An answer that was read already; a `Response` made by hand has no address, which pagination needs. */
function answer(url, { status, statusText, headers }, body) {
    const made = new Response(emptyStatus.has(status) ? null : body, { status, statusText, headers: decoded(headers) });
    Object.defineProperty(made, "url", { value: url });
    return made;
}
/** The headers of a body that was unpacked on the way. */
function decoded(headers) {
    const copy = new Headers(headers);
    copy.delete("content-encoding");
    copy.delete("content-length");
    return copy;
}
function outOfTime() {
    const error = new Error("the time for publishing is over");
    error.name = "AbortError";
    return error;
}
/** Node's own fetch, or one through the proxy that the environment names for this address. */
async function proxied(apiUrl) {
    const named = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"].some((name) => process.env[name]);
    if (!named) {
        return fetch;
    }
    const { getProxyUrl } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 40066));
    const proxy = getProxyUrl(apiUrl);
    if (!proxy) {
        return fetch;
    }
    const undici = await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.t.bind(__webpack_require__, 61684, 19));
    const dispatcher = new undici.ProxyAgent(proxy);
    return async (url, options) => {
        const response = await undici.fetch(url, { ...options, dispatcher });
        return new Response(emptyStatus.has(response.status) ? null : await response.arrayBuffer(), {
            status: response.status,
            statusText: response.statusText,
            headers: Object.fromEntries(response.headers),
        });
    };
}


/***/ }),

/***/ 74188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./js/src/github/client.js
var github_client = __webpack_require__(19172);
// EXTERNAL MODULE: ./js/src/github/failure.js
var github_failure = __webpack_require__(58709);
;// CONCATENATED MODULE: ./js/src/github/api.js


const page = { per_page: 100 };
function createApi({ octokit }, repository) {
    const { checks, issues, pulls, users } = octokit.rest;
    const where = { owner: repository.owner, repo: repository.repo };
    return {
        listCheckRuns: (ref) => 
        // All runs and not the latest of each name: the newest run is not always the one that was written last.
        reach(async () => (await octokit.paginate(checks.listForRef, { ...where, ...page, ref, filter: "all" })).map(checkRun)),
        createCheckRun: (headSha, content) => reach(async () => checkRun((await checks.create({ ...where, ...github_client/* once */.Oo, head_sha: headSha, ...checkRunBody(content) })).data)),
        updateCheckRun: (id, content) => reach(async () => checkRun((await checks.update({ ...where, check_run_id: id, ...checkRunBody(content) })).data)),
        listComments: (issue) => reach(async () => (await octokit.paginate(issues.listComments, { ...where, ...page, issue_number: issue })).map(issueComment)),
        createComment: (issue, body) => reach(async () => issueComment((await issues.createComment({ ...where, ...github_client/* once */.Oo, issue_number: issue, body })).data)),
        updateComment: (id, body) => reach(async () => issueComment((await issues.updateComment({ ...where, comment_id: id, body })).data)),
        deleteComment: async (id) => {
            await reach(() => issues.deleteComment({ ...where, comment_id: id })).catch(unless("missing"));
        },
        currentUser: () => reach(async () => (await users.getAuthenticated()).data.login).catch(unless("forbidden")),
        pullRequest: (number) => reach(async () => {
            const { data } = await pulls.get({ ...where, pull_number: number });
            return { number: data.number, headSha: data.head.sha };
        }),
        pullRequestsOfBranch: (head) => reach(async () => {
            const { data } = await pulls.list({ ...where, ...page, state: "open", head });
            return data.map((pull) => ({ number: pull.number, headSha: pull.head.sha }));
        }),
    };
}
/** Runs a request and gives its failure our own shape. */
async function reach(request) {
    try {
        return await request();
    }
    catch (error) {
        throw (0,github_failure/* failureOf */.g)(error) ?? error;
    }
}
function unless(kind) {
    return (error) => {
        if (error instanceof github_failure/* GitHubFailure */.i && error.kind === kind) {
            return null;
        }
        throw error;
    };
}
function issueComment(comment) {
    return { id: comment.id, url: comment.html_url, body: comment.body ?? "", author: comment.user?.login ?? null };
}
function checkRun(run) {
    return {
        id: run.id,
        url: run.html_url,
        externalId: run.external_id,
        conclusion: run.conclusion,
        title: run.output.title,
        summary: run.output.summary,
        text: run.output.text,
        annotations: run.output.annotations_count,
        app: run.app === null ? null : { id: run.app.id, slug: run.app.slug ?? "" },
    };
}
function checkRunBody(content) {
    return {
        name: content.name,
        external_id: content.externalId,
        ...(content.detailsUrl === null ? {} : { details_url: content.detailsUrl }),
        status: "completed",
        conclusion: content.conclusion,
        output: {
            title: content.title,
            summary: content.summary,
            text: content.text,
            ...(content.annotations.length === 0 ? {} : { annotations: content.annotations.map(annotationBody) }),
        },
    };
}
function annotationBody(annotation) {
    return {
        path: annotation.path,
        start_line: annotation.startLine,
        end_line: annotation.endLine ?? annotation.startLine,
        annotation_level: annotation.level,
        message: annotation.message,
        ...(annotation.title === undefined ? {} : { title: annotation.title }),
    };
}

;// CONCATENATED MODULE: ./js/src/github/artifact.js
const forbidden = /["':<>|*?\\/\r\n\u0000-\u001F]/g;
const forbiddenByGitHub = /[":<>|*?\\/\r\n]/;
/** Why a name cannot be an artifact's, as one sentence; null where it can. */
function artifactNameFault(name) {
    if (name.trim() === "") {
        return "An artifact's name must not be empty.";
    }
    const found = forbiddenByGitHub.exec(name);
    return found === null
        ? null
        : `An artifact's name must not contain ${JSON.stringify(found[0])}; GitHub allows none of " : < > | * ? \\ / and no line breaks.`;
}
/**
 * The names to try in turn. A name can be used once in a run, its attempts included, so a second attempt, another
 * model or another gate with the same name needs one of its own.
 */
function artifactNames(name, by) {
    const owner = `${name}-${by.model}-${by.gate}`.replace(forbidden, "_");
    const attempt = by.attempt > 1 ? [`${name}-attempt-${by.attempt}`] : [];
    return [name, ...attempt, owner, `${owner}-attempt-${by.attempt}`];
}
/**
 * Uploads the files through GitHub's own client, which is loaded only here. It is tried whenever the runner names
 * an artifact service; the client itself refuses a GHES by its host's name. Never throws.
 *
 * @param env the runner's environment, which the client reads for itself from the process
 */
async function publishArtifact(request, by, env) {
    if (!env.ACTIONS_RESULTS_URL) {
        return {
            outcome: "unavailable",
            message: `No artifact ${JSON.stringify(request.name)}: there is no artifact service here (ACTIONS_RESULTS_URL is not set).`,
        };
    }
    const fault = artifactNameFault(request.name);
    if (fault !== null) {
        return { outcome: "failed", message: fault };
    }
    const names = artifactNames(request.name, by);
    for (const name of names) {
        try {
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(503), __webpack_require__.e(107), __webpack_require__.e(66), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 52930));
            const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...request.files], request.rootDirectory);
            return { outcome: "uploaded", name, id: id ?? 0 };
        }
        catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            if (error instanceof Error && error.name === "GHESNotSupportedError") {
                return {
                    outcome: "unavailable",
                    message: `No artifact ${JSON.stringify(name)}: this GitHub Enterprise Server has no artifact service that today's client can use.`,
                };
            }
            if (!/\b409\b|already exists/i.test(message)) {
                return {
                    outcome: "failed",
                    message: `the artifact service did not take ${JSON.stringify(name)} (${message.split("\n")[0]}).`,
                };
            }
        }
    }
    return {
        outcome: "failed",
        message: `the names ${names.map((name) => JSON.stringify(name)).join(", ")} are all used in this run already.`,
    };
}

;// CONCATENATED MODULE: ./js/src/github/permissions.js
const whatFor = {
    "checks: write": "the check run",
    "pull-requests: write": "the comment on the pull request",
};
/**
 * The whole block that a job needs to check out its code and to publish, ready to be pasted under the job's name.
 * It is always whole, since naming one permission sets all others to none.
 */
function permissionsBlock(publishes) {
    const lines = ["permissions:", "  contents: read"];
    if (publishes.checkRun) {
        lines.push(line("checks: write"));
    }
    if (publishes.comment) {
        lines.push(line("pull-requests: write"));
    }
    return lines.join("\n");
}
function line(permission) {
    return `  ${permission.padEnd(20)}  # ${whatFor[permission]}`;
}

;// CONCATENATED MODULE: ./js/src/github/problem.js

/** One warning for everything that could not be published, with the YAML that would help; null when all went well. */
function warningOf(problems, context, publishes) {
    const [first] = problems;
    if (first === undefined) {
        return null;
    }
    const what = list([...new Set(problems.map((problem) => `the ${problem.part}`))]);
    const plural = new Set(problems.map((problem) => problem.part)).size > 1;
    const reasons = [...new Set(problems.map((problem) => reason(problem, context)))].join(" ");
    const asking = [...new Set(problems.filter((problem) => problem.asked).map((problem) => input[problem.part]))];
    const asked = asking.length === 0 ? "" : `, although ${list(asking)} ${asking.length > 1 ? "ask" : "asks"} for it`;
    const message = [
        `${capital(what)} ${plural ? "were" : "was"} not published${asked}: ${reasons}`,
        "The verdict and the exit code do not depend on it; the job summary and the report files hold everything.",
    ].join(" ");
    const curable = problems.some((problem) => problem.part !== "artifact" && problem.failure.kind !== "impossible");
    return curable ? { message, fix: permissionsBlock(publishes) } : { message };
}
const input = {
    "check run": "`check-run: true`",
    comment: "`comment: true`",
    artifact: "`artifact`",
};
function reason({ failure, part }, context) {
    switch (failure.kind) {
        case "forbidden":
        case "missing":
            if (context.fromFork && context.event === "pull_request") {
                return "the pull request comes from a fork, whose token can only read whatever the workflow declares. A second workflow that runs on `workflow_run` may write; `publish-report`, the action made for that, comes with a later release.";
            }
            return `the token may not write the ${part} (GitHub: "${failure.message}"). Give the job the permissions below.`;
        case "unauthorized":
            return `GitHub does not know the token (GitHub: "${failure.message}"). Leave the input \`token\` out, so that the workflow's own token is used, with the permissions below.`;
        case "limited":
            return `GitHub's rate limit is used up (GitHub: "${failure.message}"). Run it again later; the permissions that publishing needs stand below.`;
        case "unreachable":
        case "out-of-time":
            return `GitHub did not answer as it should (${failure.message}). Run it again later${part === "artifact" ? "" : "; the permissions that publishing needs stand below"}.`;
        case "refused":
            return `GitHub refused the ${part} (status ${failure.status ?? "unknown"}: "${failure.message}").`;
        case "impossible":
        case "fault":
            return failure.message;
    }
}
function list(items) {
    return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
function capital(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

;// CONCATENATED MODULE: ./js/src/github/progress.js

/** Runs one part of publishing; what fails there is noted, and `give up` means that the next part would fail too. */
async function attempt(request, progress, part, run) {
    progress.pending.add(part);
    try {
        return await run();
    }
    catch (error) {
        const failure = (0,github_failure/* failureOf */.g)(error);
        if (failure !== null) {
            note(request, progress, part, failure);
            return progress_final.has(failure.kind) ? "give up" : null;
        }
        request.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const message = `publishing failed by a fault of Modelgate's own (${error instanceof Error ? error.message : String(error)}).`;
        progress.problems.push({ part, failure: { kind: "fault", message }, asked: false });
        return null;
    }
    finally {
        progress.pending.delete(part);
    }
}
const progress_final = new Set(["unauthorized", "limited", "unreachable", "out-of-time"]);
/** Notes what a part could not do; under `auto` what cannot be done at all is only logged. */
function note(request, progress, part, failure) {
    const setting = settingOf(request, part);
    // Only GitHub Apps make check runs: with a personal token it is not possible, rather than not allowed.
    if (setting === "auto" &&
        part === "check run" &&
        failure.kind === "forbidden" &&
        /authenticate via a GitHub App/i.test(failure.message)) {
        request.log.debug("No check run: a personal access token cannot make one.");
        return;
    }
    progress.problems.push({ part, failure, asked: setting === "true" });
}
/** Says why a part has nowhere to go, where its input asks for it by `true`. */
function unlessAuto(request, progress, part, message) {
    const setting = settingOf(request, part);
    if (setting === "true") {
        progress.problems.push({ part, failure: { kind: "impossible", message }, asked: true });
        return;
    }
    request.log.debug(`No ${part}: ${message}`);
}
/** An artifact is published only where it is asked for by its name. */
function settingOf({ settings }, part) {
    return part === "artifact" ? "true" : part === "comment" ? settings.comment : settings.checkRun;
}

;// CONCATENATED MODULE: ./js/src/github/limits.js
/** GitHub's limits on what we send, held at the edge of the API whoever wrote the text. */
/** An issue comment's body, in characters. */
const commentLimit = 65_536;
/** A check run's `summary` and its `text`, in characters each. */
const checkRunTextLimit = 65_535;
/** Annotations of one request; more follow by further updates. */
const annotationsOfOneRequest = 50;
const cutNote = "\n\n(cut at GitHub's limit)";
/**
 * A text that is sure to be accepted: lone surrogates replaced, and cut at the limit, never inside a surrogate
 * pair. Renderers keep their limits themselves and cut where it reads well; this is the net below them.
 */
function within(limit, text) {
    const wellFormed = text.toWellFormed();
    if (wellFormed.length <= limit) {
        return wellFormed;
    }
    const kept = wellFormed.slice(0, limit - cutNote.length);
    return (/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept) + cutNote;
}

;// CONCATENATED MODULE: ./js/src/github/section-codec.js
/** Whether `one` is of a later run than `other`, or of a later attempt of the same run. */
function isNewer(one, other) {
    return one.runId > other.runId || (one.runId === other.runId && one.attempt > other.attempt);
}
/**
 * The newest section of each gate of one model, in the gates' order. Where two are of the same run and attempt, the
 * one that stands first in `sections` is taken.
 */
function newestOfEachGate(codec, model, sections) {
    const newest = new Map();
    for (const section of sections) {
        const identity = codec.identity(section);
        const known = newest.get(identity.gate);
        if (identity.model === model && (known === undefined || isNewer(identity, codec.identity(known)))) {
            newest.set(identity.gate, section);
        }
    }
    return [...newest.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, section]) => section);
}
/** The commit of the newest of some sections, which is what their comment is about; null where there are none. */
function newestHead(codec, sections) {
    const newest = sections.reduce((found, section) => {
        const identity = codec.identity(section);
        return found === null || isNewer(identity, found) ? identity : found;
    }, null);
    return newest?.head ?? null;
}

;// CONCATENATED MODULE: ./js/src/github/record.js

/** A check run's `external_id`, by which records are told from other check runs. */
function externalId(section) {
    return `${section.model}/${section.gate}`;
}
/** All records of one model on a commit, newest run first; of one run and attempt the last one made stands first. */
async function listRecords(api, codec, model, commit) {
    const checkRuns = await api.listCheckRuns(commit);
    return checkRuns
        .flatMap((checkRun) => readRecord(codec, model, commit, checkRun))
        .sort((one, other) => {
        const [a, b] = [codec.identity(one.section), codec.identity(other.section)];
        return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : other.checkRun.id - one.checkRun.id;
    });
}
function readRecord(codec, model, commit, checkRun) {
    if (checkRun.externalId === null || checkRun.text === null || !checkRun.externalId.startsWith(`${model}/`)) {
        return [];
    }
    const section = codec.decode(checkRun.text).find((found) => {
        const identity = codec.identity(found);
        // A record that speaks of another gate or commit than the check run it stands in is not one of ours.
        return identity.model === model && identity.head === commit && externalId(identity) === checkRun.externalId;
    });
    return section === undefined ? [] : [{ section, checkRun }];
}

;// CONCATENATED MODULE: ./js/src/github/check-run.js




/**
 * Stores a gate's section as a completed check run on the commit that it is about.
 *
 * Two calls where nothing goes wrong: the records are listed, the own one is written. A run that finds itself
 * already published (the same run and attempt) updates its check run; every other run makes its own.
 *
 * @throws GitHubFailure
 */
async function publishCheckRun(request) {
    const { api, codec, section } = request;
    const identity = codec.identity(section);
    const records = await listRecords(api, codec, identity.model, identity.head);
    const known = ofThisGate(request, records);
    const newest = known[0];
    if (newest !== undefined && isNewer(codec.identity(newest.section), identity)) {
        return { outcome: "superseded", checkRun: newest.checkRun, records };
    }
    const own = known.find((record) => isOfThisRun(request, record));
    const checkRun = own === undefined ? await create(request) : await update(request, own.checkRun);
    return {
        outcome: "written",
        checkRun,
        records: [{ section, checkRun }, ...records.filter((record) => record !== own)],
        unchanged: newest !== undefined && saysTheSame(request, newest),
    };
}
/**
 * GitHub shows the check run that was made last. Where a newer run's record was made in the same moment as ours but
 * before it, ours takes over what the newer one says, so that branch protection sees the newer verdict.
 */
async function yieldToNewer(request, own, records) {
    const { codec } = request;
    const newest = ofThisGate(request, records)[0];
    if (newest === undefined ||
        newest.checkRun.id >= own.id ||
        !isNewer(codec.identity(newest.section), codec.identity(request.section))) {
        return own;
    }
    const { title, summary, text, conclusion } = newest.checkRun;
    const face = {
        title: title ?? "",
        summary: summary ?? "",
        text: text ?? "",
        conclusion: conclusion === "success" ? "success" : "failure",
        annotations: [],
    };
    return request.api.updateCheckRun(own.id, content({ ...request, face }, []));
}
function ofThisGate(request, records) {
    const id = externalId(request.codec.identity(request.section));
    return records.filter((record) => record.checkRun.externalId === id);
}
function isOfThisRun({ codec, section }, record) {
    const [one, other] = [codec.identity(section), codec.identity(record.section)];
    return one.runId === other.runId && one.attempt === other.attempt;
}
function saysTheSame({ codec, section, face }, record) {
    return (codec.fingerprint(codec.encode(section)) === codec.fingerprint(codec.encode(record.section)) &&
        face.conclusion === record.checkRun.conclusion);
}
async function create(request) {
    const { head, model } = request.codec.identity(request.section);
    const [first, ...rest] = batches(request.face.annotations);
    let checkRun = null;
    for (let attempt = 0; checkRun === null; attempt++) {
        try {
            checkRun = await request.api.createCheckRun(head, content(request, first ?? []));
        }
        catch (error) {
            if (!(error instanceof github_failure/* GitHubFailure */.i) || error.kind !== "unreachable" || attempt === 2) {
                throw error;
            }
            // The answer was lost, which says nothing about the check run: look before it is made a second time.
            await request.pause(1 + attempt);
            const records = ofThisGate(request, await listRecords(request.api, request.codec, model, head));
            checkRun = records.find((record) => isOfThisRun(request, record))?.checkRun ?? null;
        }
    }
    return append(request, checkRun, rest);
}
async function update(request, own) {
    // Annotations are only ever added, so those that are there already are not sent again.
    const missing = request.face.annotations.slice(own.annotations);
    const [first, ...rest] = batches(missing);
    return append(request, await request.api.updateCheckRun(own.id, content(request, first ?? [])), rest);
}
async function append(request, checkRun, rest) {
    let last = checkRun;
    for (const batch of rest) {
        last = await request.api.updateCheckRun(checkRun.id, content(request, batch));
    }
    return last;
}
function batches(annotations) {
    const count = Math.ceil(annotations.length / annotationsOfOneRequest);
    return Array.from({ length: count }, (_, i) => annotations.slice(i * annotationsOfOneRequest, (i + 1) * annotationsOfOneRequest));
}
function content({ codec, section, face, name, detailsUrl }, annotations) {
    return {
        name,
        externalId: externalId(codec.identity(section)),
        detailsUrl,
        conclusion: face.conclusion,
        title: within(255, face.title),
        summary: within(checkRunTextLimit, face.summary),
        text: within(checkRunTextLimit, face.text),
        annotations,
    };
}

;// CONCATENATED MODULE: ./js/src/github/comment.js



/** Far above what eight gates at once need: each round in which a comment changes, some publisher is done. */
const rounds = 24;
/**
 * Brings the one comment of this model on the pull request to what the records say.
 *
 * GitHub offers no conditional update, so it goes round: read records and comments, write what they should make,
 * read again, until they agree. Whoever writes last reads after it, so no section is lost. Of two comments the
 * lower id stays, and whoever sees the other deletes it. Only comments that we wrote are read, edited or deleted.
 *
 * Without records the sections in the comment are merged with our own, and it is read again after a random pause:
 * best effort, since a writer that reads before us and writes after our last look still wins.
 *
 * @throws GitHubFailure
 */
async function publishComment(request) {
    const { api } = request;
    let written = null;
    let url = null;
    let created = null;
    let lost = 0;
    for (let round = 0; round < rounds; round++) {
        const records = request.records === null ? [] : await request.records();
        const comments = await ownComments(request);
        const target = picture(request, records, comments);
        const [kept, ...twins] = comments;
        url = kept?.url ?? null;
        const agrees = kept !== undefined && says(request, kept.body, target, written);
        if (kept !== undefined && agrees && twins.length === 0) {
            return { outcome: "agreed", url: kept.url };
        }
        if (kept === undefined && round === 0) {
            // Each new comment is a mail to everyone who follows: gates that start at once should not all make one.
            await request.jitter(1.5);
            continue;
        }
        try {
            if (!agrees) {
                const comment = await write(request, kept, target);
                written = { target, stored: comment.body };
                created = kept === undefined ? comment.id : created;
            }
            const own = twins.filter((twin) => twin.id === created);
            for (const twin of own.length > 0 ? own : twins) {
                await api.deleteComment(twin.id);
            }
        }
        catch (error) {
            // Gone since we looked, or its fate unknown: in both cases the next round sees what is there.
            if (!(error instanceof github_failure/* GitHubFailure */.i) ||
                !(error.kind === "missing" || error.kind === "unreachable") ||
                ++lost > 2) {
                throw error;
            }
        }
        if (request.records === null || round > 1 || lost > 0) {
            await request.jitter(Math.min(1 + round, 5));
        }
    }
    return { outcome: "unsettled", url };
}
/**
 * The URL of the comment if it already says what these records make, in one call; else null.
 *
 * Safe only where our own record says what it said before: then no other publisher can miss anything of ours, and
 * whoever has written a changed record reads all records after that and sees to the comment.
 */
async function agreedComment(request, records) {
    const comments = await ownComments(request);
    const [kept] = comments;
    return kept !== undefined &&
        comments.length === 1 &&
        says(request, kept.body, picture(request, records, comments), null)
        ? kept.url
        : null;
}
async function ownComments({ api, codec, section, pullRequest, author, }) {
    const marker = codec.marker(codec.identity(section).model);
    const [comments, login] = [await api.listComments(pullRequest), await author.login()];
    return comments
        .filter((comment) => comment.author === login && comment.body.includes(marker))
        .sort((one, other) => one.id - other.id);
}
/** The comment that should be: the newest section of each gate, from records first, our own, and those in comments. */
function picture({ codec, section }, records, comments) {
    const { model, head } = codec.identity(section);
    const inComments = comments.flatMap((comment) => codec.decode(comment.body));
    const sections = newestOfEachGate(codec, model, [...records, section, ...inComments]);
    return within(commentLimit, codec.compose(sections, newestHead(codec, sections) ?? head));
}
function says({ codec, records }, body, target, written) {
    if (written !== null && written.target === target && written.stored === body) {
        return true;
    }
    // Without records the comment must carry the run ids themselves, since they are what tells older from newer.
    return records === null ? body === target : codec.fingerprint(body) === codec.fingerprint(target);
}
async function write(request, kept, target) {
    if (kept !== undefined) {
        return request.api.updateComment(kept.id, target);
    }
    const created = await request.api.createComment(request.pullRequest, target);
    if (created.author !== null) {
        request.author.learn(created.author);
    }
    return created;
}

;// CONCATENATED MODULE: ./js/src/github/publish-request.js

/** The unit of pauses, in milliseconds. */
function second(request) {
    return request.connection.timing?.second ?? github_client/* defaultTiming */.QP.second;
}

;// CONCATENATED MODULE: ./js/src/github/pull-request.js
/**
 * The pull request that this run may comment on, or null.
 *
 * For `workflow_run` it is found through the API: the open pull request whose head is the triggering run's branch,
 * in the repository that it ran for, at the very commit that it ran on. What the payload or a report claims is not
 * asked, since whoever opened a fork's pull request can write both. Of several (the same branch opened against two
 * bases) it is the oldest. A merge group has none.
 *
 * @throws GitHubFailure
 */
async function pullRequestOf(api, context) {
    if (context.pullRequest !== null) {
        return context.pullRequest.number;
    }
    const run = context.triggeringRun;
    if (run === null || run.headBranch === null || run.headOwner === null) {
        return null;
    }
    const candidates = await api.pullRequestsOfBranch(`${run.headOwner}:${run.headBranch}`);
    const numbers = candidates.filter((pull) => pull.headSha === run.headSha).map((pull) => pull.number);
    return numbers.length === 0 ? null : Math.min(...numbers);
}

;// CONCATENATED MODULE: ./js/src/github/stages.js







/** The first stage: the gate's section as a check run on the commit under test. */
async function storeCheckRun(request, progress, api) {
    const { codec, context, section, settings } = request;
    if (settings.checkRun === "false") {
        return null;
    }
    if (context.headSha === null) {
        unlessAuto(request, progress, "check run", `a \`${context.event}\` event names no commit.`);
        return null;
    }
    const checkRunRequest = {
        api,
        codec,
        section,
        face: request.checkRun,
        name: settings.checkName,
        detailsUrl: context.runUrl,
        pause: (seconds) => request.clock.sleep(seconds * second(request)),
    };
    const result = await publishCheckRun(checkRunRequest);
    progress.checkRunUrl = result.checkRun.url;
    return { request: checkRunRequest, result };
}
/** The second stage: the model's comment, made from the records or merged where there are none. */
async function writeComment(request, progress, api, stored) {
    const { codec, context, section, settings } = request;
    if (settings.comment === "false") {
        await settleCheckRun(request, progress, api, stored);
        return;
    }
    const pullRequest = await pullRequestOf(api, context);
    if (pullRequest === null) {
        unlessAuto(request, progress, "comment", `a \`${context.event}\` event without an open pull request has nowhere to comment.`);
        await settleCheckRun(request, progress, api, stored);
        return;
    }
    const comment = {
        api,
        codec,
        section,
        pullRequest,
        author: authorOf(api, stored),
        records: stored === null ? null : recordsOf(request, progress, api, stored, pullRequest),
        jitter: (seconds) => request.clock.sleep((0.25 + 0.75 * request.random()) * seconds * second(request)),
    };
    if (stored !== null && (stored.result.outcome === "superseded" || stored.result.unchanged)) {
        const url = await agreedComment(comment, sections(ofOurApp(stored, stored.result.records)));
        if (url !== null) {
            progress.commentUrl = url;
            return;
        }
    }
    const result = await publishComment(comment);
    progress.commentUrl = result.url;
    if (result.outcome === "unsettled") {
        const message = "other jobs kept changing the comment, so it may lack a section; run the job again.";
        progress.problems.push({
            part: "comment",
            failure: { kind: "fault", message },
            asked: settings.comment === "true",
        });
    }
}
/** Without a comment's rounds, one more look tells whether a newer run has spoken in the same moment. */
async function settleCheckRun(request, progress, api, stored) {
    if (stored === null || stored.result.outcome === "superseded" || stored.result.unchanged) {
        return;
    }
    const { head, model } = request.codec.identity(request.section);
    const records = await listRecords(api, request.codec, model, head);
    progress.checkRunUrl = (await yieldToNewer(stored.request, stored.result.checkRun, ofOurApp(stored, records))).url;
}
/**
 * Reads the records of the commit under test and, where the pull request has moved on, those of its newest commit
 * too: a run of an older commit that ends late must not wipe out what stands there for the newer one.
 */
function recordsOf(request, progress, api, stored, pullRequest) {
    const { codec, section } = request;
    const { head, model } = codec.identity(section);
    let heads = null;
    return async () => {
        heads ??= await headsOf(api, pullRequest, head);
        const records = [];
        for (const commit of heads) {
            records.push(...(await listRecords(api, codec, model, commit)));
        }
        const ours = ofOurApp(stored, records);
        if (stored.result.outcome === "written") {
            const settled = await yieldToNewer(stored.request, stored.result.checkRun, ours);
            progress.checkRunUrl = settled.url;
        }
        return sections(ours);
    };
}
async function headsOf(api, pullRequest, head) {
    try {
        return [...new Set([head, (await api.pullRequest(pullRequest)).headSha])];
    }
    catch (error) {
        // A token that may comment on issues may still not read pull requests.
        if (error instanceof github_failure/* GitHubFailure */.i && (error.kind === "forbidden" || error.kind === "missing")) {
            return [head];
        }
        throw error;
    }
}
/** Check runs of another app may bear our `external_id`; only those of the app that made ours are records. */
function ofOurApp(stored, records) {
    const app = stored.result.checkRun.app?.id;
    return records.filter((record) => record.checkRun.app?.id === app);
}
function sections(records) {
    return records.map((record) => record.section);
}
/** The author of workflows' comments, which a workflow's own token cannot ask for. */
const workflowAuthor = "github-actions[bot]";
function authorOf(api, stored) {
    const slug = stored?.result.checkRun.app?.slug;
    let login = slug ? `${slug}[bot]` : null;
    return {
        login: async () => {
            login ??= (await api.currentUser()) ?? workflowAuthor;
            return login;
        },
        learn: (seen) => {
            login = seen;
        },
    };
}

;// CONCATENATED MODULE: ./js/src/github/publish.js







/**
 * Shows a gate's section on GitHub: a check run on the commit under test, the model's one comment on the pull
 * request, an artifact. It never throws and never takes longer than its budget: what could not be published is one
 * warning, and the verdict does not depend on any of it. Without a token nothing is called.
 *
 * Three calls (and pages) where comment and check run already say the same. An event without a pull request gets
 * its check run only.
 */
async function publish(request) {
    const progress = { commentUrl: null, checkRunUrl: null, pending: new Set(), problems: [] };
    const budget = request.connection.timing?.budget ?? github_client/* defaultTiming */.QP.budget;
    const work = Promise.all([publishOverRest(request, progress), uploadArtifact(request, progress)]);
    if ((await publish_within(budget, work)) === "late") {
        const late = new github_failure/* GitHubFailure */.i("out-of-time", `nothing came within ${Math.round(budget / 1000)} s`);
        for (const part of [...progress.pending]) {
            note(request, progress, part, late);
        }
    }
    const { context, settings } = request;
    const publishes = { checkRun: settings.checkRun !== "false", comment: settings.comment !== "false" };
    const warning = warningOf([...progress.problems], context, publishes);
    return {
        commentUrl: progress.commentUrl,
        checkRunUrl: progress.checkRunUrl,
        warnings: warning === null ? [] : [warning],
    };
}
async function publishOverRest(request, progress) {
    const { connection, context, settings } = request;
    const { token } = connection;
    if (settings.comment === "false" && settings.checkRun === "false") {
        return;
    }
    if (token === null || token === "") {
        for (const part of ["check run", "comment"]) {
            unlessAuto(request, progress, part, "there is no token.");
        }
        return;
    }
    const client = await (0,github_client/* createClient */.UU)({ ...connection, token }, request.clock.now);
    const api = createApi(client, context);
    const stored = await attempt(request, progress, "check run", () => storeCheckRun(request, progress, api));
    if (stored === "give up") {
        return;
    }
    await attempt(request, progress, "comment", () => writeComment(request, progress, api, stored));
}
async function uploadArtifact(request, progress) {
    const { artifact } = request.settings;
    if (artifact === null) {
        return;
    }
    const { gate, model } = request.codec.identity(request.section);
    progress.pending.add("artifact");
    const result = await publishArtifact(artifact, { gate, model, attempt: request.context.attempt }, process.env);
    progress.pending.delete("artifact");
    switch (result.outcome) {
        case "uploaded":
            request.log.debug(`Artifact ${result.name} has id ${result.id}.`);
            return;
        case "unavailable":
            request.log.notice(result.message);
            return;
        case "failed":
            progress.problems.push({ part: "artifact", failure: { kind: "fault", message: result.message }, asked: true });
    }
}
async function publish_within(milliseconds, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve("late"), milliseconds);
    });
    try {
        return await Promise.race([work.then(() => "done"), late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
