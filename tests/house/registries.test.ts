import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { forms } from '../../src/forms/registry.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { measures } from '../../src/measures/registry.ts';
import { officialData } from '../../src/official/registry.ts';
import { reports } from '../../src/reports/registry.ts';
import { summary } from '../../src/reports/summary.ts';
import { formRules } from '../../src/rules/form-rules.ts';
import { intakeRules } from '../../src/rules/intake-rules.ts';
import { rules } from '../../src/rules/registry.ts';
import { rowRules } from '../../src/rules/row-rules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { findingsIn, folderOf } from '../support/rule-fixtures.ts';
import { SRC, sourceFiles } from '../support/source-files.ts';

const LETTERS: Readonly<Record<string, string>> = {
  file: 'F',
  header: 'H',
  cell: 'C',
  row: 'R',
  intake: 'X',
  privacy: 'P',
  acknowledgement: 'A',
};

/** Indicators that the command line contract promises of all forms but the petition register. */
const PROMISED = `
  receptions.visits receptions.people receptions.cases receptions.groups receptions.group-people
  petitions.carried-over petitions.received petitions.settled petitions.forwarded
  petitions.pending petitions.pending-on-time petitions.pending-overdue
  petitions.settlement-rate petitions.mean-yearly-settlement-rate
  supervision.sessions supervision.subjects
  ratings.organisations ratings.organisations-good-or-better-rate
  ratings.members ratings.members-rated ratings.members-unrated ratings.members-by-rating
  ratings.members-good-or-better-rate
  cases.listed cases.settled cases.delisted cases.remaining cases.unsettled
  dialogues.sessions dialogues.attendees dialogues.opinions dialogues.answered
  targets.total targets.exceeded targets.met targets.missed targets.unknown
  weak.listed weak.delisted weak.remaining
  tasks.done tasks.on-track tasks.late tasks.not-started
`
  .trim()
  .split(/\s+/);

const repeated = (names: readonly string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);
const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

test('codes and names of rules are unique', () => {
  expect(repeated(rules.map(({ code }) => code))).toEqual([]);
  expect(repeated(rules.map(({ name }) => name))).toEqual([]);
});

test('every rule file of a group exports the one rule that it is named after, and the registry has it', async () => {
  const paths = sourceFiles().flatMap(({ path }) => (/^rules\/\w+\//.test(path) ? [path] : []));
  const seen: Rule[] = [];
  const wrong: string[] = [];
  for (const path of paths) {
    const [, group = '', file = ''] = path.split('/');
    const module: Record<string, unknown> = await import(pathToFileURL(join(SRC, path)).href);
    for (const [name, value] of Object.entries(module)) {
      if (!isRule(value)) continue;
      seen.push(value);
      const isCoded = new RegExp(`^${LETTERS[group]}\\d{3}$`).test(value.code);
      const isNamed = file === `${value.name}.ts` && name === camelCase(value.name);
      if (!isCoded || !isNamed || !rules.includes(value)) wrong.push(`${path}: ${value.code} ${value.name}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(seen.map(({ code }) => code).sort()).toEqual(rules.map(({ code }) => code).sort());
});

test('rules of rows and intakes read forms and columns that there are', () => {
  const columnsOf = new Map(forms.map((form) => [form.id, form.columns.map(({ id }) => id)]));
  for (const { code, form, columns } of rowRules)
    expect(columnsOf.get(form), code).toEqual(expect.arrayContaining([...columns]));
  const known = [undefined, ...columnsOf.keys(), 'official'];
  for (const { code, form } of [...intakeRules, ...formRules]) expect(known, code).toContain(form);
});

test.each(rules.map((rule) => [folderOf(rule), rule] as const))(
  '%s: its words have no slot left open',
  async (_, rule) => {
    const findings = (await findingsIn(rule, 'bad')).filter(({ code }) => code === rule.code);
    const messages = findings.map(({ args }) => rule.message(args));
    const words = [...messages, rule.title, rule.why, rule.fix].flatMap(({ vi, en }) => [vi, en]);
    expect(words.filter((text) => /[{}]|undefined|NaN|\[object/.test(text))).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  },
);

test('forms feed measures that there are, and every measure is fed', () => {
  const known = measures.map(({ id }) => id);
  const given = forms
    .flatMap((form) => (form.every === 'event' ? (form.gives ?? []) : []))
    .map(({ measure }) => measure);
  const official = officialData.flatMap(({ feeds }) => feeds.map(([measure]) => measure));
  const fed = [...forms.flatMap((form) => form.measures), ...given, ...official];
  expect(repeated(known)).toEqual([]);
  expect(repeated(forms.map(({ id }) => id))).toEqual([]);
  expect([...new Set(fed)].sort()).toEqual([...known].sort());
});

test('indicators are made of measures that there are, and broken down by dims of theirs', () => {
  const dimsOf = new Map(measures.map((measure) => [measure.id, measure.dims.map(({ dimension }) => dimension.id)]));
  expect(repeated(indicators.map(({ id }) => id))).toEqual([]);
  for (const indicator of indicators) {
    const dims = indicator.dimensions.map(({ id }) => id);
    expect([...new Set(indicator.breakdowns.flat())].sort(), indicator.id).toEqual([...dims].sort());
    expect(indicator.measures.length, indicator.id).toBeGreaterThan(0);
    for (const measure of indicator.measures) {
      expect(dimsOf.get(measure), `${indicator.id}: ${measure}`).toEqual(expect.arrayContaining(dims));
    }
  }
});

test('every promised indicator is there', () => {
  const known = indicators.map(({ id }) => id);
  expect(PROMISED.filter((id) => !known.includes(id))).toEqual([]);
});

test('reports show indicators that there are', () => {
  const known = new Set(indicators.map(({ id }) => id));
  for (const { id, sections } of [...reports, summary]) {
    expect(
      sections.flatMap((section) => section.indicators).filter((name) => !known.has(name)),
      id,
    ).toEqual([]);
    expect(sections.length, id).toBeGreaterThan(0);
  }
  expect(repeated(reports.flatMap(({ id, alias }) => [id, alias]))).toEqual([]);
});

test('commands have names and aliases of their own', () => {
  expect(repeated(commands.flatMap(({ name, alias }) => [name, alias]))).toEqual([]);
});
