export const id = 120;
export const ids = [120];
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
    const { getProxyUrl } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40066));
    const proxy = getProxyUrl(apiUrl);
    if (!proxy) {
        return fetch;
    }
    const undici = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 61684, 19));
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

/***/ 60120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRepositoryReader: () => (/* binding */ createRepositoryReader)
});

// EXTERNAL MODULE: ./js/src/errors/user-error.js
var user_error = __webpack_require__(51611);
// EXTERNAL MODULE: ./js/src/github/client.js
var github_client = __webpack_require__(19172);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./js/src/github/failure.js
var github_failure = __webpack_require__(58709);
// EXTERNAL MODULE: ./js/src/github/fetch.js
var fetch = __webpack_require__(34367);
;// CONCATENATED MODULE: ./js/src/github/download.js





const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
/**
 * Writes what an address answers to a file. Redirects are followed by hand: GitHub sends downloads to a storage
 * service under another host, and the token is sent to the address's own origin and nowhere else. From https no
 * redirect leads to http.
 */
async function download(request) {
    const origin = new URL(request.url).origin;
    const signal = AbortSignal.timeout(request.timeLimit);
    let url = request.url;
    for (let followed = 0; followed <= mostRedirects; followed++) {
        const own = new URL(url).origin === origin;
        const send = await (0,fetch/* proxied */.I)(url);
        const response = await send(url, {
            redirect: "manual",
            signal,
            headers: own
                ? { accept: request.accept, authorization: `token ${request.token}`, "user-agent": request.userAgent }
                : { "user-agent": request.userAgent },
        }).catch((cause) => {
            throw new github_failure/* GitHubFailure */.i(signal.aborted ? "out-of-time" : "unreachable", signal.aborted ? "the download did not end in time" : "the download's address does not answer", { cause });
        });
        const { status } = response;
        if (redirects.has(status)) {
            await response.body?.cancel();
            url = redirected(url, response.headers.get("location"));
            continue;
        }
        if (!response.ok || response.body === null) {
            await response.body?.cancel();
            const kind = status === 401
                ? "unauthorized"
                : status === 403
                    ? "forbidden"
                    : status === 404 || status === 410
                        ? "missing"
                        : "unreachable";
            throw new github_failure/* GitHubFailure */.i(kind, `the download was answered with status ${status}`, { status });
        }
        return save(response, request, signal);
    }
    throw new github_failure/* GitHubFailure */.i("refused", `the download was sent on more than ${mostRedirects} times`);
}
function redirected(from, location) {
    if (location === null)
        throw new github_failure/* GitHubFailure */.i("refused", "the download was sent on to nowhere");
    const next = new URL(location, from);
    const secure = new URL(from).protocol === "https:";
    if (next.protocol !== "https:" && (secure || next.protocol !== "http:")) {
        throw new github_failure/* GitHubFailure */.i("refused", `the download was sent on to an address of ${next.protocol}`);
    }
    return next.href;
}
async function save(response, { to, most }, signal) {
    if (response.body === null)
        return;
    let size = 0;
    const bounded = new external_node_stream_.Transform({
        transform(part, _encoding, done) {
            size += part.length;
            done(size > most ? new github_failure/* GitHubFailure */.i("refused", `the download is larger than ${most} bytes`) : null, part);
        },
    });
    try {
        await (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), bounded, (0,external_node_fs_.createWriteStream)(to, { flags: "wx", mode: 0o600 }), { signal });
    }
    catch (cause) {
        if (cause instanceof github_failure/* GitHubFailure */.i)
            throw cause;
        throw new github_failure/* GitHubFailure */.i(signal.aborted ? "out-of-time" : "unreachable", signal.aborted ? "the download did not end in time" : "the download broke off", { cause });
    }
    const expected = response.headers.get("content-length");
    if (expected !== null && response.headers.get("content-encoding") === null && Number(expected) !== size) {
        throw new github_failure/* GitHubFailure */.i("unreachable", "the download broke off");
    }
}

;// CONCATENATED MODULE: ./js/src/github/repository-reader.js




const page = { per_page: 100 };
/** Pages of artifacts of one name. */
const mostPages = 10;
/** Milliseconds for one download. */
const downloadTime = 15 * 60_000;
/**
 * Reads what places need of the run's own repository. Nothing is loaded or called before the first question. What is
 * not there is null; where GitHub cannot be reached or the token may not, a UserError says what to add.
 */
function createRepositoryReader(connection, { owner, repo }, now) {
    const where = { owner, repo };
    const userAgent = connection.userAgent ?? "modelgate";
    const client = lazily(() => (0,github_client/* createClient */.UU)(connection, now));
    const rest = async () => (await client()).octokit.rest;
    /** Runs a request; a missing thing is null, every other failure a sentence with the permission it needs. */
    async function ask(what, permission, request) {
        try {
            return await request();
        }
        catch (error) {
            const failure = (0,github_failure/* failureOf */.g)(error);
            if (failure === null)
                throw error;
            if (failure.kind === "missing")
                return null;
            throw readError(what, permission, failure);
        }
    }
    function fetchTo(what, permission, path, accept, to, most) {
        return ask(what, permission, async () => {
            await download({
                url: `${connection.apiUrl}/repos/${owner}/${repo}/${path}`,
                token: connection.token,
                userAgent,
                accept,
                to,
                most,
                timeLimit: downloadTime,
            });
            return true;
        });
    }
    return {
        repository: `${owner}/${repo}`,
        async defaultBranch() {
            const what = "the repository's default branch";
            const found = await ask(what, "contents", async () => (await (await rest()).repos.get(where)).data.default_branch);
            if (found === null)
                throw new user_error/* UserError */.y(`GitHub does not tell ${what} of ${owner}/${repo}`, { title: "GitHub" });
            return found;
        },
        commitOf: (ref) => ask(`the commit of ${ref}`, "contents", async () => {
            try {
                return (await (await rest()).repos.getCommit({ ...where, ref })).data.sha;
            }
            catch (error) {
                // GitHub answers 422 for a name that is no ref at all.
                if ((0,github_failure/* failureOf */.g)(error)?.status === 422)
                    return null;
                throw error;
            }
        }),
        fileAt: (path, commit) => ask(`${path} at ${commit.slice(0, 12)}`, "contents", async () => {
            const { repos, git } = await rest();
            const { data } = await repos.getContent({ ...where, path, ref: commit });
            if (Array.isArray(data) || data.type !== "file")
                return { kind: "other" };
            if (data.encoding === "base64" && "content" in data) {
                return { kind: "file", bytes: new Uint8Array(Buffer.from(data.content, "base64")) };
            }
            // Above 1 MB the contents API leaves the content out; the blob itself goes up to 100 MB.
            const blob = await git.getBlob({ ...where, file_sha: data.sha });
            return { kind: "file", bytes: new Uint8Array(Buffer.from(blob.data.content, "base64")) };
        }),
        async artifactsNamed(name) {
            const found = [];
            const what = `the artifacts named ${name}`;
            for (let number = 1; number <= mostPages; number++) {
                const list = await ask(what, "actions", async () => {
                    const { actions } = await rest();
                    return (await actions.listArtifactsForRepo({ ...where, ...page, name, page: number })).data.artifacts;
                });
                if (list === null)
                    throw new user_error/* UserError */.y(`GitHub does not show ${what} of ${owner}/${repo}`, missingRight("actions"));
                for (const artifact of list) {
                    const run = artifact.workflow_run;
                    found.push({
                        id: artifact.id,
                        size: artifact.size_in_bytes,
                        expired: artifact.expired,
                        expires: artifact.expires_at,
                        run: run?.id === undefined || !run.head_branch
                            ? null
                            : {
                                id: run.id,
                                branch: run.head_branch,
                                ownHead: run.repository_id !== undefined && run.head_repository_id === run.repository_id,
                            },
                    });
                }
                if (list.length < page.per_page)
                    break;
            }
            return found;
        },
        run: (id) => ask(`the run ${id}`, "actions", async () => {
            const { data } = await (await rest()).actions.getWorkflowRun({ ...where, run_id: id });
            return {
                event: data.event,
                conclusion: data.conclusion,
                headRepository: data.head_repository?.full_name ?? null,
                headSha: data.head_sha,
            };
        }),
        async downloadArtifact(id, to, most) {
            const what = `the artifact ${id}`;
            const found = await fetchTo(what, "actions", `actions/artifacts/${id}/zip`, "application/vnd.github+json", to, most);
            if (found === null)
                throw new user_error/* UserError */.y(`${what} is gone from GitHub; it has expired or was deleted`, {
                    title: "Artifact expired",
                });
        },
        releaseAssets: (tag) => ask(`the release ${tag}`, "contents", async () => {
            const { octokit } = await client();
            const { data } = await octokit.rest.repos.getReleaseByTag({ ...where, tag });
            const assets = await octokit.paginate(octokit.rest.repos.listReleaseAssets, {
                ...where,
                ...page,
                release_id: data.id,
            });
            return assets.map(({ id, name, size }) => ({ id, name, size }));
        }),
        async downloadAsset(id, to, most) {
            const what = `the release's asset ${id}`;
            const found = await fetchTo(what, "contents", `releases/assets/${id}`, "application/octet-stream", to, most);
            if (found === null)
                throw new user_error/* UserError */.y(`${what} is gone from GitHub`, { title: "No such asset" });
        },
    };
}
function missingRight(permission) {
    const lines = ["permissions:", "  contents: read"];
    if (permission === "actions")
        lines.push("  actions: read         # artifacts of earlier runs");
    lines.push("  checks: write", "  pull-requests: write");
    return { title: "Not allowed to read", fix: lines.join("\n") };
}
function readError(what, permission, failure) {
    switch (failure.kind) {
        case "forbidden":
        case "unauthorized":
            return new user_error/* UserError */.y(`GitHub does not let the token read ${what} ("${failure.message}"); the job needs ${permission}: read`, missingRight(permission));
        default:
            return new user_error/* UserError */.y(`GitHub did not give ${what} (${failure.message}); run it again later`, {
                title: "GitHub not within reach",
                cause: failure,
            });
    }
}
function lazily(make) {
    let made = null;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ })

};
