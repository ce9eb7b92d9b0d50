import type { Answers } from "./answers.ts";

const bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

interface Timed {
  readonly buckets: number[];
  seconds: number;
  count: number;
}

/** The answers kept and the memory taken at this moment. */
export function gaugesOf({ size }: Answers): Gauges {
  const { rss, heapUsed } = process.memoryUsage();
  const { utilization } = performance.eventLoopUtilization();
  return {
    gongkai_answers_kept: { help: "Answers kept", value: size.answers },
    gongkai_answers_kept_bytes: { help: "Bytes of the answers kept", value: size.bytes },
    process_resident_memory_bytes: { help: "Memory of the process", value: rss },
    nodejs_heap_size_used_bytes: { help: "Heap in use", value: heapUsed },
    nodejs_eventloop_utilization: {
      help: "Part of its time that the main thread works",
      value: utilization,
    },
  };
}

/** What a scrape finds besides the requests: values of this moment. */
export type Gauges = Readonly<Record<string, { readonly help: string; readonly value: number }>>;

/** Counts requests, for Prometheus (text format 0.0.4). */
export class Metrics {
  private readonly requests = new Map<string, number>();
  private readonly times = new Map<string, Timed>();
  private readonly answers = new Map<string, number>();
  private underWay = 0;

  begin(): void {
    this.underWay++;
  }

  /** Counts an answered request. Questions are few: whoever calls names unknown ones by one name. */
  end(question: string, status: number, seconds: number, answered: string | undefined): void {
    this.underWay--;
    count(this.requests, `question="${question}",status="${status}"`);
    if (answered) count(this.answers, `question="${question}",answered="${answered}"`);
    const timed = this.times.get(question) ?? {
      buckets: bounds.map(() => 0),
      seconds: 0,
      count: 0,
    };
    this.times.set(question, timed);
    bounds.forEach((bound, i) => {
      if (seconds <= bound) timed.buckets[i] = (timed.buckets[i] ?? 0) + 1;
    });
    timed.seconds += seconds;
    timed.count++;
  }

  /** Everything counted so far, as Prometheus reads it. */
  text(gauges: Gauges): string {
    const { underWay } = this;
    const now = {
      gongkai_requests_under_way: { help: "Requests not yet answered", value: underWay },
    };
    return [
      ...counter("gongkai_requests_total", "Requests answered", this.requests),
      ...counter("gongkai_answers_total", "Answers by how they came about", this.answers),
      ...this.histogram(),
      ...Object.entries({ ...now, ...gauges }).flatMap(([name, { help, value }]) => [
        ...heading(name, help, "gauge"),
        `${name} ${value}`,
      ]),
      "",
    ].join("\n");
  }

  private histogram(): string[] {
    const name = "gongkai_request_seconds";
    const lines = [...this.times].flatMap(([question, { buckets, seconds, count: all }]) => [
      ...buckets.map((n, i) => `${name}_bucket{question="${question}",le="${bounds[i]}"} ${n}`),
      `${name}_bucket{question="${question}",le="+Inf"} ${all}`,
      `${name}_sum{question="${question}"} ${seconds}`,
      `${name}_count{question="${question}"} ${all}`,
    ]);
    return [...heading(name, "How long answers took", "histogram"), ...lines];
  }
}

const count = (counts: Map<string, number>, labels: string): void => {
  counts.set(labels, (counts.get(labels) ?? 0) + 1);
};

const heading = (name: string, help: string, type: string): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
];

const counter = (name: string, help: string, counts: ReadonlyMap<string, number>): string[] => [
  ...heading(name, help, "counter"),
  ...[...counts].map(([labels, value]) => `${name}{${labels}} ${value}`),
];
