import { describe, expect, test } from 'vitest';
import { address, columnLetters } from '../../src/model/place.ts';
import { intakeOf } from '../support/intake.ts';
import { columnsOf, firstRowOf, idOf, paper } from '../support/official.ts';
import { listed } from './identities.ts';

/** `circular code column`, what must be the same, and the rule: as the facts of the domain list them. */
const LINKS: readonly (readonly [string, number, string, number, string])[] = [
  ['02/2021 03/KQGQ', 1, '02/2021 01/XLD', 20, 'X301'],
  ['02/2021 03/KQGQ', 4, '02/2021 03/XLD', 26, 'X301'],
  ['02/2021 01/KQGQ', 1, '02/2021 01/XLD', 19, 'X302'],
  ['02/2021 01/KQGQ', 4, '02/2021 02/XLD', 23, 'X302'],
  ['01/2024 01/KQGQ', 1, '01/2024 01/XLD', 15, 'X302'],
  ['01/2024 01/KQGQ', 4, '01/2024 02/XLD', 21, 'X302'],
];

/** A row of zeros but for one column, the wholes that it is a part of and one part of each of them. */
function rowWith(name: string, number: number, value: number): number[] {
  const figures = columnsOf(name).map(() => 0);
  const set = (column: number): void => {
    if (figures[column - 1] === value) return;
    figures[column - 1] = value;
    for (const { left, sign, right } of listed(name)) {
      if (sign !== '=' || left.length !== 1) continue;
      const [whole, parts] = [left[0]?.[1] ?? 0, right.map(([, part]) => part)];
      if (parts.includes(column)) set(whole);
      if (whole === column && parts.every((part) => figures[part - 1] === 0)) set(parts[0] ?? 0);
    }
  };
  set(number);
  return figures;
}

const isOfLinks = ({ code }: { code: string }): boolean => code === 'X301' || code === 'X302';

describe.each(LINKS)('%s column %i is %s column %i', (form, column, other, otherColumn, code) => {
  const cellOf = (name: string, number: number): string => `${columnLetters(number + 1)}${firstRowOf(name)}`;

  test.each([0, 1, 5])('when they are %i apart', async (apart) => {
    const { findings, facts } = await intakeOf({
      'a.csv': paper(form, [['Láng Hạ', ...rowWith(form, column, 3 + apart)]]),
      'b.csv': paper(other, [['Láng Hạ', ...rowWith(other, otherColumn, 3)]]),
    });
    const figureOf = (name: string, number: number): number | undefined =>
      facts.find(({ measure }) => measure === `${idOf(name)}.${number}`)?.value;
    expect([figureOf(form, column), figureOf(other, otherColumn)]).toEqual([3 + apart, 3]);
    const told = findings
      .filter(isOfLinks)
      .map(({ code, at, related = [], args }) => [
        code,
        [at, ...related].map((place) => `${place.file} ${address(place)}`),
        [args.stated, args.computed, args.difference],
      ]);
    const cells = [`a.csv ${cellOf(form, column)}`, `b.csv ${cellOf(other, otherColumn)}`];
    expect(told).toEqual(apart === 0 ? [] : [[code, cells, [3 + apart, 3, apart]]]);
  });

  test('of another ward or period nothing is compared', async () => {
    const window = form.startsWith('02/2021') ? 'Từ 15/3/2021 đến 14/6/2021' : 'Từ 15/3/2024 đến 14/6/2024';
    const [one, two] = [rowWith(form, column, 9), rowWith(other, otherColumn, 3)];
    for (const [unit, options] of [
      ['Kim Liên', {}],
      ['Láng Hạ', { window }],
    ] as const) {
      const { findings } = await intakeOf({
        'a.csv': paper(form, [[unit, ...one]], options),
        'b.csv': paper(other, [['Láng Hạ', ...two]]),
      });
      expect(findings.filter(isOfLinks)).toEqual([]);
    }
  });
});

describe('column 5 of 01/XLD of 2024 is column 2 of the next period', () => {
  const name = '01/2024 01/XLD';
  const row = (before: number, left: number): number[] => {
    const figures = columnsOf(name).map(() => 0);
    [figures[0], figures[1], figures[2], figures[3], figures[4]] = [before + 10, before, 10, before + 10 - left, left];
    return figures;
  };
  const form = (from: string, to: string, before: number, left: number): string =>
    paper(name, [['Láng Hạ', ...row(before, left)]], { window: `Từ ngày ${from} đến ngày ${to}` });

  test.each([
    ['quarters', ['15/3/2024', '14/6/2024'], ['15/6/2024', '14/9/2024']],
    ['quarters over the end of a year', ['15/9/2024', '14/12/2024'], ['15/12/2024', '14/3/2025']],
    ['a half-year and a quarter', ['15/12/2023', '14/6/2024'], ['15/6/2024', '14/9/2024']],
  ] as const)('%s', async (_, [from, to], [nextFrom, nextTo]) => {
    const first = form(from, to, 2, 4);
    const right = await intakeOf({ 'a.csv': first, 'b.csv': form(nextFrom, nextTo, 4, 1) });
    expect(right.findings.map(({ code }) => code)).toEqual([]);
    const wrong = await intakeOf({ 'a.csv': first, 'b.csv': form(nextFrom, nextTo, 6, 1) });
    expect(
      wrong.findings.map(({ code, at, related = [], args }) => [
        code,
        [at, ...related].map((place) => `${place.file} ${address(place)}`),
        [args.stated, args.computed, args.difference],
      ]),
    ).toEqual([['X303', [`b.csv C${firstRowOf(name)}`, `a.csv F${firstRowOf(name)}`], [6, 4, 2]]]);
  });

  test('periods with one between them are not compared', async () => {
    const { findings } = await intakeOf({
      'a.csv': form('15/12/2023', '14/3/2024', 2, 4),
      'b.csv': form('15/6/2024', '14/9/2024', 6, 1),
    });
    expect(findings.filter(({ code }) => code === 'X303')).toEqual([]);
  });
});
