import { expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { totalOf } from '../../src/aggregate/total.ts';
import { measureOf } from '../../src/measures/registry.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { Fact } from '../../src/model/fact.ts';
import { month, runOfMonths } from '../../src/model/period.ts';
import { fc } from '../support/laws.ts';
import { fact, kimLien, langHa, shown, trungTu } from '../support/made-facts.ts';

const START = 2018 * 12;
const units = [langHa, kimLien];
const ALL: readonly Coverage[] = [{ topic: 'cases', unit: 'all', to: Number.POSITIVE_INFINITY }];

/** A case by the months, from January 2018 on, in which it was listed and taken off. */
interface Made {
  readonly unit: number;
  readonly listed: number;
  readonly off: number | null;
  readonly authority: string;
}

const cases: fc.Arbitrary<readonly Made[]> = fc.array(
  fc
    .record({
      unit: fc.nat(1),
      listed: fc.nat(20),
      lasts: fc.option(fc.nat(10)),
      authority: fc.constantFrom('city', 'district', 'ward'),
    })
    .map(({ lasts, ...rest }) => ({ ...rest, off: lasts === null ? null : rest.listed + lasts })),
  { maxLength: 12 },
);

function factsOf(made: readonly Made[]): Fact[] {
  const at = (index: number) => runOfMonths(START + index, START + index);
  return made.flatMap(({ unit, listed, off, authority }) => {
    const who = units[unit] ?? langHa;
    const end = off === null ? [] : [fact('cases.delisted', who, at(off), { authority }, 1)];
    return [fact('cases.listed', who, at(listed), { authority }, 1), ...end];
  });
}

test('what remains at the end of a month is what was listed by then and is not off, counted case by case', () => {
  fc.assert(
    fc.property(cases, fc.nat(24), fc.constantFrom(undefined, 'city', 'ward'), (made, last, authority) => {
      const book = createFactBook(factsOf(made), [], ALL);
      const dims = authority === undefined ? {} : { authority };
      const remaining = totalOf(
        book,
        measureOf('cases.remaining'),
        dims,
        units,
        runOfMonths(START + last, START + last),
      );
      const counted = made.filter(
        (one) =>
          one.listed <= last &&
          (one.off === null || one.off > last) &&
          (authority === undefined || one.authority === authority),
      );
      expect(remaining.value).toBe(counted.length);
      expect(remaining.facts.reduce((sum, { value }) => sum + value, 0)).toBe(counted.length);
    }),
  );
});

test('a stock of a long period is that of its last month; flows of its parts add up', () => {
  fc.assert(
    fc.property(cases, fc.nat(10), fc.nat(10), (made, first, length) => {
      const book = createFactBook(factsOf(made), [], ALL);
      const whole = runOfMonths(START + first, START + first + length);
      const value = (id: string, period = whole): number =>
        totalOf(book, measureOf(id), {}, units, period).value ?? Number.NaN;
      expect(value('cases.remaining')).toBe(value('cases.remaining', runOfMonths(whole.to, whole.to)));
      const months = Array.from({ length: length + 1 }, (_, at) => runOfMonths(whole.from + at, whole.from + at));
      expect(value('cases.listed')).toBe(months.reduce((sum, one) => sum + value('cases.listed', one), 0));
      const before = runOfMonths(whole.from - 1, whole.from - 1);
      expect(value('cases.remaining')).toBe(
        value('cases.remaining', before) + value('cases.listed') - value('cases.delisted'),
      );
    }),
  );
});

const LISTED = [
  fact('cases.listed', langHa, month(2021, 1), {}, 2),
  fact('cases.listed', kimLien, month(2021, 1), {}, 3),
];

test.each([
  ['wards that keep lists of their own', [langHa, kimLien], '5 2/3'],
  ['a ward whose list was not handed in is missing', [langHa], '2 1/3'],
  ['no list at all', [], 'none 0/0'],
])('%s', (_, kept, expected) => {
  const coverage = kept.map((unit): Coverage => ({ topic: 'cases', unit, to: 2021 * 12 + 11 }));
  const book = createFactBook(LISTED, [], coverage);
  const total = totalOf(book, measureOf('cases.remaining'), {}, [...units, trungTu], month(2021, 3));
  expect(shown(total)).toBe(expected);
});

test('a list of another topic covers nothing', () => {
  const book = createFactBook(LISTED, [], [{ topic: 'weak', unit: 'all', to: Number.POSITIVE_INFINITY }]);
  expect(shown(totalOf(book, measureOf('cases.remaining'), {}, units, month(2021, 3)))).toBe('none 0/0');
});
