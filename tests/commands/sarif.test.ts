import { expect, test } from 'vitest';
import * as z from 'zod';
import { run } from '../support/run.ts';

/* Written from the standard (SARIF 2.1.0, OASIS): what must be there, and nothing besides what it knows. */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(['none', 'note', 'warning', 'error']);
const properties = z.record(z.string(), z.unknown());
const location = z.strictObject({
  id: z.int().min(0).optional(),
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w\-.~!$&'()*+,;=:@/%]*$/) }),
  }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }))
    .min(1)
    .optional(),
  properties: properties.optional(),
});
const rule = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortDescription: message,
  fullDescription: message,
  help: message,
  defaultConfiguration: z.strictObject({ level }),
  properties,
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(0),
  level,
  message,
  locations: z.array(location).min(1),
  relatedLocations: z.array(location).min(1).optional(),
  suppressions: z.array(
    z.strictObject({
      kind: z.enum(['inSource', 'external']),
      status: z.literal('accepted'),
      justification: z.string(),
    }),
  ),
  properties,
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({ name: z.string(), version: z.string(), rules: z.array(rule) }),
      }),
      language: z.string().regex(/^[a-z]{2}$/),
      invocations: z.tuple([z.strictObject({ executionSuccessful: z.boolean() })]),
      results: z.array(result),
    }),
  ]),
});

interface JsonFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly cell?: string;
  readonly related: readonly unknown[];
}

test.each([
  'fixtures/desk',
  'fixtures/oddities/encodings',
  'fixtures/rules/X201-carry-over-breaks/bad',
  'fixtures/exports/2021-03',
])('%s: the same findings as in JSON, in the shape of the standard', { timeout: 30_000 }, async (folder) => {
  const [log, json] = await Promise.all(['sarif', 'json'].map((format) => run(['validate', folder, '-f', format])));
  expect(log?.code).toBe(json?.code);
  const { runs } = sarif.parse(JSON.parse(log?.stdout ?? ''));
  const [{ results, tool }] = runs;
  const { findings } = JSON.parse(json?.stdout ?? '') as { findings: readonly JsonFinding[] };
  const levels = { error: 'error', warning: 'warning', info: 'note' };
  expect(
    results.map((one) => [
      one.ruleId,
      one.level,
      one.message.text,
      one.locations[0]?.properties?.cell,
      one.relatedLocations?.length,
    ]),
  ).toEqual(
    findings.map((one) => [one.code, levels[one.severity], one.message, one.cell, one.related.length || undefined]),
  );
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(findings.map(({ code }) => code));
});

test('a rule that is switched off is not in the log, one made worse has its new level', async () => {
  const { stdout } = await run(
    [
      'validate',
      'fixtures/exports/2021-03',
      '-f',
      'sarif',
      '--config',
      'fixtures/configuration/dongda-report.config.json',
    ],
    {},
  );
  const rules = new Map(
    sarif
      .parse(JSON.parse(stdout))
      .runs[0].tool.driver.rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration.level]),
  );
  expect(rules.has('X201')).toBe(false);
  expect(rules.get('R503')).toBe('error');
});

test('only validate has it, and the others say so', async () => {
  const { code, stdout, stderr } = await run(['summary', 'fixtures/exports/2021-03', '-f', 'sarif', '--lang', 'en']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe('This command has no format sarif. Formats: table, json, csv, markdown, xlsx.\n');
});
