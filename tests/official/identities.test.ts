import { describe, expect, test } from 'vitest';
import { address, columnLetters } from '../../src/model/place.ts';
import { intakeOf } from '../support/intake.ts';
import { filledForm, firstRowOf, names, paper } from '../support/official.ts';
import { contract, type Listed, listed } from './identities.ts';

const sum = (side: Listed['left'], figures: readonly number[]): number =>
  side.reduce((total, [times, number]) => total + times * (figures[number - 1] ?? Number.NaN), 0);

function holds({ left, sign, right }: Listed, figures: readonly number[]): boolean {
  const [one, other] = [sum(left, figures), sum(right, figures)];
  return sign === '=' ? one === other : sign === '<=' ? one <= other : one >= other;
}

test('the list names every form', () => {
  expect(Object.keys(contract).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  test('all of them hold in the fixture', async () => {
    const { rows } = await filledForm(name);
    expect(rows.length).toBe(21);
    for (const { unit, figures } of rows) {
      expect(
        listed(name)
          .filter((one) => !holds(one, figures))
          .map(({ text }) => `${unit} ${text}`),
      ).toEqual([]);
    }
  });

  test.each(listed(name))('$text, broken, is reported with its cells', async (one) => {
    const { rows } = await filledForm(name);
    const figures = [...(rows[0]?.figures ?? [])];
    const [, number = 0] = (one.sign === '>=' ? one.right : one.left)[0] ?? [];
    figures[number - 1] = (figures[number - 1] ?? 0) + 1000;
    expect(holds(one, figures)).toBe(false);

    const { findings } = await intakeOf({ 'a.csv': paper(name, [['Láng Hạ', ...figures]]) });
    const row = firstRowOf(name);
    const cells = [...one.left, ...one.right].map(([, column]) => `${columnLetters(column + 1)}${row}`);
    const [stated, computed] = [sum(one.left, figures), sum(one.right, figures)];
    const found = findings.filter(
      ({ code, args }) => code === one.code && args.stated === stated && args.computed === computed,
    );
    const places = found.map(({ at, related = [] }) => [at, ...related].map(address));
    expect(places).toContainEqual(cells);
    const finding = found.find(({ at, related = [] }) => [at, ...related].map(address).join() === cells.join());
    expect(finding?.args).toMatchObject({ sign: one.sign, difference: Math.abs(stated - computed) });
    for (const [side, terms] of [
      [finding?.args.left, one.left],
      [finding?.args.right, one.right],
    ] as const) {
      for (const [, column] of terms) {
        expect(side).toContain(`(${columnLetters(column + 1)}${row}: ${figures[column - 1]})`);
      }
    }
  });

  test('nothing else is checked of a row', async () => {
    const { rows } = await filledForm(name);
    const wrong = (rows[0]?.figures ?? []).map((figure, at) => figure + 7 ** (at % 9));
    const { findings } = await intakeOf({ 'a.csv': paper(name, [['Láng Hạ', ...wrong]]) });
    const broken = listed(name).filter((one) => !holds(one, wrong));
    const counts = (code: string): number => findings.filter((finding) => finding.code === code).length;
    expect([counts('R301'), counts('R302')]).toEqual([
      broken.filter(({ code }) => code === 'R301').length,
      broken.filter(({ code }) => code === 'R302').length,
    ]);
  });
});
