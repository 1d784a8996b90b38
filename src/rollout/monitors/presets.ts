/** The metrics of one kind of target, in PromQL. All of them are chosen by what stands between the braces. */
interface MetricNames {
  /** A counter of requests with its matchers: `requests{server="{{arm}}"}`; several are alternatives. */
  readonly requests: readonly string[];
  /** The same for requests that the model's side failed. */
  readonly errors: readonly string[];
  /** A histogram's buckets with their matchers, and what makes seconds of its unit; null where there is none. */
  readonly buckets: { readonly series: readonly string[]; readonly perSecond: number } | null;
  /** Queries beside those. */
  readonly more?: readonly string[];
}

const window = "[{{window}}]";

/**
 * What is asked of Prometheus for each kind of target, unless `queries` names it otherwise. A counter of errors that has
 * not begun yet is 0 where there are requests, and only there.
 *
 * Sources: Knative "Service metrics" (queue proxy), Istio "Standard metrics", ingress-nginx "Monitoring", Seldon Core 2
 * "Operational metrics", HAProxy's Prometheus exporter.
 */
const presets: Readonly<Record<string, MetricNames>> = {
  kserve: {
    requests: [revision("revision_app_request_count")],
    errors: [revision("revision_app_request_count", ', response_code_class="5xx"')],
    buckets: { series: [revision("revision_app_request_latencies_bucket")], perSecond: 1000 },
  },
  istio: istioMetrics(),
  nginx: {
    requests: [ingress("nginx_ingress_controller_requests")],
    errors: [ingress("nginx_ingress_controller_requests", ', status=~"5.."')],
    buckets: { series: [ingress("nginx_ingress_controller_request_duration_seconds_bucket")], perSecond: 1 },
  },
  seldon: {
    requests: [seldonModel("seldon_model_infer_total")],
    errors: [
      seldonModel(
        "seldon_model_infer_total",
        ', code=~"5..|Unknown|DeadlineExceeded|ResourceExhausted|Unimplemented|Internal|Unavailable|DataLoss"',
      ),
    ],
    buckets: { series: [seldonModel("seldon_model_infer_api_seconds_bucket")], perSecond: 1 },
    more: [
      `latency_mean = sum(increase(${seldonModel("seldon_model_infer_seconds_total")}${window})) / sum(increase(${seldonModel("seldon_model_infer_total")}${window}))`,
    ],
  },
  haproxy: {
    requests: [server("haproxy_server_http_responses_total")],
    errors: [server("haproxy_server_http_responses_total", ', code="5xx"')],
    buckets: null,
    more: [`latency_mean = avg(${server("haproxy_server_response_time_average_seconds")})`],
  },
  deployment: podMetrics('namespace="{{namespace}}", pod=~"{{name}}{{stable?:-canary}}-[a-z0-9]+-[a-z0-9]{5}"'),
  "argo-rollouts": podMetrics('namespace="{{namespace}}", pod=~"{{name}}-{{arm}}-[a-z0-9]{5}"'),
};

/** Lines as the input `queries` has them, for a kind of target; empty where nothing is known of its metrics. */
export function presetQueries(kind: string): readonly string[] {
  const metrics = Object.hasOwn(presets, kind) ? presets[kind] : undefined;
  return metrics === undefined ? [] : queryLines(metrics);
}

function queryLines({ requests, errors, buckets, more = [] }: MetricNames): string[] {
  const all = `sum(${increases(requests)})`;
  return [
    `requests = ${all}`,
    `errors = sum(${increases(errors)}) or 0 * ${all}`,
    ...(buckets === null
      ? []
      : [
          `latency_p99 = histogram_quantile(0.99, sum by (le) (${increases(buckets.series)}))${buckets.perSecond === 1 ? "" : ` / ${buckets.perSecond}`}`,
        ]),
    ...more,
  ];
}

/** Alternatives are united: a series that is in two of them counts once. */
function increases(series: readonly string[]): string {
  return series.map((each) => `increase(${each}${window})`).join(" or ");
}

function revision(metric: string, more = ""): string {
  return `${metric}{namespace_name="{{namespace}}", revision_name="{{arm}}"${more}}`;
}

/** Canary traffic is counted on the main Ingress, with the canary's upstream as a label. */
function ingress(metric: string, more = ""): string {
  return `${metric}{namespace="{{namespace}}", ingress="{{name}}", canary{{stable?=:!=}}""${more}}`;
}

/** In an experiment the outer name is that of the default model; the inner one is the candidate's, with its version. */
function seldonModel(metric: string, more = ""): string {
  return `${metric}{model_internal=~"{{arm}}_[0-9]+"${more}}`;
}

function server(metric: string, more = ""): string {
  return `${metric}{proxy="{{name}}", server=~"{{arm}}"${more}}`;
}

/** The arms of a VirtualService are subsets, which by custom have the label `version`, or services. */
function istioMetrics(): MetricNames {
  const both = (metric: string, more = ""): string[] =>
    ['destination_version="{{arm}}"', 'destination_service_name="{{arm}}"'].map(
      (arm) => `${metric}{reporter="destination", destination_service_namespace="{{namespace}}", ${arm}${more}}`,
    );
  return {
    requests: both("istio_requests_total"),
    errors: both("istio_requests_total", ', response_code=~"5.."'),
    buckets: { series: both("istio_request_duration_milliseconds_bucket"), perSecond: 1000 },
  };
}

/** What a server in a Pod exposes by custom; its status stands in `code` or in `status`. */
function podMetrics(pods: string): MetricNames {
  return {
    requests: [`http_requests_total{${pods}}`],
    errors: ["code", "status"].map((label) => `http_requests_total{${pods}, ${label}=~"5.."}`),
    buckets: { series: [`http_request_duration_seconds_bucket{${pods}}`], perSecond: 1 },
  };
}
