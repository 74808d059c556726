import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { officialForms } from '../../src/forms/official/registry.ts';
import { measureOf } from '../../src/measures/registry.ts';
import { address, columnLetters } from '../../src/model/place.ts';
import { fold } from '../../src/text/fold.ts';
import { intakeOf, told } from '../support/intake.ts';
import { columnsOf, filledForm, firstRowOf, fixtureOf, idOf, names, paper, printed } from '../support/official.ts';

test('the forms are the seventeen of the circulars', () => {
  expect(
    officialForms()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(names.map(idOf).sort());
});

describe.each(names)('%s', (name) => {
  const id = idOf(name);
  const form = officialForms().find((one) => one.id === id);

  test('its headings are those printed, but for known misprints', () => {
    expect(form?.data.title).toBe(printed[name]?.title);
    const wordings = form?.columns.map(({ label, also }) => [label.vi, ...also].map(fold)) ?? [];
    columnsOf(name).forEach((path, at) => {
      expect(wordings[at], `${at + 1}`).toContain(fold(path.join(' ')));
    });
    expect(wordings.length).toBe(columnsOf(name).length);
  });

  test('the fixture is read with every column under its number, each figure from its cell', async () => {
    const { facts, findings, files } = await intakeOf({ 'bieu.xlsx': readFileSync(fixtureOf(name)) });
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(files.flatMap(({ forms }) => forms.map(({ table, rows }) => [table.form, rows]))).toEqual([[id, 21]]);
    const { rows } = await filledForm(name);
    const expected = rows.flatMap(({ number, unit, figures }) =>
      figures.map((value, at) => `${id}.${at + 1} ${unit} ${value} ${columnLetters(at + 2)}${number}`),
    );
    const found = facts
      .filter(({ measure }) => measure.startsWith(`${id}.`))
      .map(({ measure, unit, value, from }) => `${measure} ${unit.name} ${value} ${from.map(address)}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('a CSV of it, headings standing left of blanks, says the same', async () => {
    const { rows } = await filledForm(name);
    const lines = rows.map(({ unit, figures }) => [unit, ...figures] as [string, ...number[]]);
    const { facts, findings } = await intakeOf({ 'bieu.csv': paper(name, lines) });
    expect(findings).toEqual([]);
    expect(facts.filter(({ measure }) => measure.startsWith(`${id}.`)).length).toBe(21 * columnsOf(name).length);
  });

  test('money and land may be fractional, all else may not', async () => {
    const { rows } = await filledForm(name);
    const figures = (rows[0]?.figures ?? []).map((figure) => figure + 0.25);
    const { findings } = await intakeOf({
      'a.csv': paper(name, [['Láng Hạ', ...figures.map((one) => String(one).replace('.', ','))]]),
    });
    const whole = columnsOf(name).flatMap((path, at) => (/Trđ|m2/.test(path.at(-1) ?? '') ? [] : [at + 2]));
    const row = firstRowOf(name);
    const refused = findings.filter(({ code }) => code.startsWith('C')).map(({ at }) => address(at));
    expect([...new Set(refused)]).toEqual(whole.map((column) => `${columnLetters(column)}${row}`));
  });

  test('its total row is the sum of its units, column by column', async () => {
    const { rows } = await filledForm(name);
    const lines = rows.map(({ unit, figures }) => [unit, ...figures] as [string, ...number[]]);
    const totals = columnsOf(name).map((_, at) => rows.reduce((all, { figures }) => all + (figures[at] ?? 0), 0));
    const right = await intakeOf({ 'a.csv': paper(name, [...lines, ['Tổng', ...totals]]) });
    expect(told(right)).toEqual([]);
    const wrong = await intakeOf({ 'a.csv': paper(name, [...lines, ['Tổng', ...totals.map((total) => total + 1)]]) });
    const row = firstRowOf(name) + 21;
    expect(told(wrong)).toEqual(columnsOf(name).map((_, at) => `R001 a.csv ${columnLetters(at + 2)}${row}`));
  });
});

test('money is in million dong and land in square metres', () => {
  expect(measureOf('official.2021.01-kqgq.7').counted.vi).toBe('triệu đồng');
  expect(measureOf('official.2021.01-kqgq.8').counted.vi).toBe('m2');
  expect(measureOf('official.2021.01-tcd.12').counted.vi).toBe('kỳ');
  expect(measureOf('official.2021.02-tcd.16').counted.vi).toBe('văn bản');
});

test('stocks are not added over time', () => {
  const over = (id: string): string => measureOf(id).over;
  expect(['2', '3', '4'].map((number) => over(`official.2021.01-xld.${number}`))).toEqual([
    'opening',
    'opening',
    'opening',
  ]);
  expect(over('official.2021.01-xld.1')).toBe('stated');
  expect(over('official.2021.01-xld.17')).toBe('stated');
  expect(over('official.2024.01-xld.5')).toBe('closing');
  expect(over('official.2024.01-xld.3')).toBe('flow');
  expect(over('official.2021.01-tcd.29')).toBe('flow');
});
