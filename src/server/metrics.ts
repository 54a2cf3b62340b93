import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Clock } from '../ports/clock.ts';
import type { Call, Dispatch } from '../ports/dispatch.ts';
import type { Measure, Meter } from '../ports/meter.ts';

/** Upper bounds of the latency buckets in seconds: an answer takes milliseconds, Slack and Discord wait three seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** Measurements of the process, in the text format of Prometheus. */
export interface Metrics extends Meter {
  readonly contentType: string;
  /** All metrics as `/metrics` shows them. */
  text(): Promise<string>;
}

/** Starts counting. Labels hold only the names of platforms, stages and outcomes, never a word that anybody wrote. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelNames = ['surface', 'stage', 'outcome'] as const;
  const seconds = new Histogram({
    name: 'verbatim_stage_seconds',
    help: 'Time that one stage of one question took, in seconds.',
    labelNames,
    buckets,
    registers: [registry],
  });
  const total = new Counter({
    name: 'verbatim_stages_total',
    help: 'Stages of questions, by how they ended.',
    labelNames,
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    observe({ surface, stage, outcome, seconds: took }: Measure) {
      seconds.observe({ surface, stage, outcome }, took);
      total.inc({ surface, stage, outcome });
    },
  };
}

/** The same dispatch, each answer of which is measured by the kind of its reply. */
export function measured(dispatch: Dispatch, meter: Meter, clock: Clock): Dispatch {
  return {
    complete: (request) => dispatch.complete(request),
    async call(call: Call) {
      const began = clock.now();
      const reply = await dispatch.call(call);
      const seconds = (clock.now() - began) / 1000;
      meter.observe({ surface: call.surface, stage: 'answer', outcome: reply.kind, seconds });
      return reply;
    },
  };
}
