import * as z from 'zod/mini';
import type { Manifest } from '../model/manifest.ts';

const mark = z.object({
  file: z.string(),
  size: z.nullable(z.number()),
  sha256: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});

const shape = z.object({
  tool: z.literal('dongda-report'),
  version: z.string(),
  command: z.enum(['summary', 'report', 'status']),
  report: z.optional(z.string()),
  lang: z.enum(['vi', 'en']),
  period: z.string(),
  calendar: z.enum(['calendar', 'statistical']),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  options: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  configuration: z.array(mark),
  inputs: z.array(mark),
  rules: z.array(
    z.object({
      code: z.string(),
      status: z.enum(['passed', 'failed', 'skipped', 'undecided', 'off']),
      findings: z.number(),
    }),
  ),
});

/** What was stored of a manifest, `undefined` where it is none of ours. */
export function manifestIn(stored: unknown): Manifest | undefined {
  const { data } = shape.safeParse(stored);
  if (data === undefined) return undefined;
  const { report, ...manifest } = data;
  return { ...manifest, ...(report === undefined ? {} : { report }) };
}
