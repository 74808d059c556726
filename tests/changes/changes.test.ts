import { describe, expect, test } from 'vitest';
import { type Changes, changesOf } from '../../src/changes/changes.ts';
import { factChanges } from '../../src/changes/fact-changes.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Figure } from '../../src/model/figure.ts';
import { month } from '../../src/model/period.ts';
import { address } from '../../src/model/place.ts';
import type { Unit } from '../../src/model/unit.ts';
import { unitsIn } from '../../src/units/units-in.ts';
import { petitions, receptions } from '../support/hand-ins.ts';
import { intakeOf } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import { fact, kimLien, langHa, PETITION_TYPES } from '../support/made-facts.ts';
import { register } from '../support/standing.ts';
import type { FileTree } from '../support/temp-folder.ts';

const MARCH = month(2021, 3);

async function between(before: FileTree, after: FileTree, only: readonly Unit[] = []): Promise<Changes> {
  const [old, now] = await Promise.all([before, after].map((files) => intakeOf(files)));
  if (!old || !now) throw new Error('no intake');
  const named = (intake: typeof old) => ({ ...intake, nameOf: (file: string) => file });
  return changesOf(named(old), named(now), { period: MARCH, units: unitsIn(register.units, MARCH), only });
}

/** `receptions.visits Láng Hạ 3 B4 → 5 B5`. */
function cells({ facts }: Changes): string[] {
  const side = (reading: (typeof facts)[number]['before']): string => {
    const [place] = reading?.from ?? [];
    return reading && place ? `${reading.value} ${address(place)}` : '–';
  };
  return facts.map(
    ({ measure, unit, before, after, why }) =>
      `${measure} ${unit.name} ${side(before)} → ${side(after)}${why ? ` ${why}` : ''}`,
  );
}

test('nothing changed: nothing is said, wherever it stands now', async () => {
  const same = await between(
    { 'a.csv': receptions('Láng Hạ', '03/2021', 3) },
    { 'b.csv': `Báo cáo\n\n${receptions('Láng Hạ', '03/2021', 3)}` },
  );
  expect([cells(same), same.figures, same.rows]).toEqual([[], [], { added: [], removed: [] }]);
  expect(same.files).toEqual({ added: ['b.csv'], removed: ['a.csv'] });
});

test('a corrected figure, on a row that moved down', async () => {
  const changes = await between(
    { 'a.csv': receptions('Láng Hạ', '03/2021', 3) },
    { 'a.csv': `Báo cáo\n${receptions('Láng Hạ', '03/2021', 5)}` },
  );
  expect(cells(changes)).toEqual([
    'receptions.visits Láng Hạ 3 B4 → 5 B5',
    'receptions.people Láng Hạ 3 C4 → 5 C5',
    'receptions.cases Láng Hạ 3 D4 → 5 D5',
  ]);
  const visits = changes.figures.filter(
    ({ after }) => after.indicator === 'receptions.visits' && Object.keys(after.dims).length === 0,
  );
  expect(visits.map(({ before, after }) => [after.scope === 'all' ? 'all' : after.scope.name, before, after])).toEqual([
    ['all', expect.objectContaining({ value: 3 }), expect.objectContaining({ value: 5 })],
    ['Láng Hạ', expect.objectContaining({ value: 3 }), expect.objectContaining({ value: 5 })],
  ]);
});

test('a rate moves with its parts', async () => {
  const changes = await between(
    // 2 of 3 settled, then 3 of 3, for each of three types.
    { 'a.csv': petitions('Láng Hạ', '03/2021', '0,4,2,1,1,0') },
    { 'a.csv': petitions('Láng Hạ', '03/2021', '0,4,3,1,0,0') },
  );
  const [rate] = changes.figures.filter(
    ({ after }) => after.indicator === 'petitions.settlement-rate' && Object.keys(after.dims).length === 0,
  );
  const value = (figure: Figure | undefined): number => (figure?.state === 'known' ? figure.value : Number.NaN);
  expect([value(rate?.before), value(rate?.after)]).toEqual([(2 / 3) * 100, 100]);
});

describe('rows, files and units that came or went', () => {
  test('a ward that is new, and one that is gone', async () => {
    const changes = await between(
      { 'kim-lien.csv': receptions('Kim Liên', '03/2021') },
      { 'lang-ha.csv': receptions('Láng Hạ', '03/2021') },
    );
    expect(changes.units.added.map(({ name }) => name)).toEqual(['Láng Hạ']);
    expect(changes.units.removed.map(({ name }) => name)).toEqual(['Kim Liên']);
    expect(changes.files).toEqual({ added: ['lang-ha.csv'], removed: ['kim-lien.csv'] });
    // Three kinds of reception, three figures each.
    expect(changes.rows.added.map(({ at, cells: count }) => [at.row, count])).toEqual([4, 5, 6].map((row) => [row, 3]));
    expect(changes.rows.removed.length).toBe(3);
  });

  test('a row that did not count before says why', async () => {
    const wrong = petitions('Láng Hạ', '03/2021').replace('"Tố cáo",1,3,2', '"Tố cáo",1,3,9');
    const right = petitions('Láng Hạ', '03/2021');
    const put = await between({ 'a.csv': wrong }, { 'a.csv': right });
    expect(cells(put).length).toBe(6);
    expect(cells(put)[0]).toBe('petitions.carried-over Láng Hạ – → 1 B5 R203');
    const spoilt = await between({ 'a.csv': right }, { 'a.csv': wrong });
    expect(cells(spoilt)[0]).toBe('petitions.carried-over Láng Hạ 1 B5 → – R203');
  });

  test('other periods, and units not asked for, are left out', async () => {
    const before = { 'a.csv': receptions('Láng Hạ', '02/2021', 1), 'b.csv': receptions('Kim Liên', '03/2021', 1) };
    const after = { 'a.csv': receptions('Láng Hạ', '02/2021', 2), 'b.csv': receptions('Kim Liên', '03/2021', 2) };
    expect((await between(before, after)).facts.map(({ unit }) => unit.name)).toEqual(Array(3).fill('Kim Liên'));
    expect((await between(before, after, [langHa])).facts).toEqual([]);
  });
});

test('many rows of one kind: what is equal pairs up, the rest is told', () => {
  const at = (value: number, row: number): Fact => ({
    ...fact('ratings.organisations', langHa, month(2021, 3), {}, value),
    from: [{ file: 'a.csv', row, column: 2 }],
  });
  const changes = factChanges(
    { facts: [at(1, 2), at(1, 3), at(2, 4)], gaps: [] },
    { facts: [at(2, 2), at(1, 3), at(5, 4), at(7, 5)], gaps: [] },
    MARCH,
  );
  expect(changes.map(({ before, after }) => [before?.value, after?.value])).toEqual([
    [1, 5],
    [undefined, 7],
  ]);
});

test('forwards and backwards are the same changes', () => {
  const version = fc
    .array(fc.record({ unit: fc.constantFrom(langHa, kimLien), type: fc.nat(2), value: fc.nat(3) }), { maxLength: 8 })
    .map((rows) => ({
      gaps: [],
      facts: rows.map(({ unit, type, value }, row) => ({
        ...fact('petitions.received', unit, MARCH, PETITION_TYPES[type] ?? {}, value),
        from: [{ file: 'a.csv', row, column: 1 }],
      })),
    }));
  const total = (facts: readonly Fact[]): number => facts.reduce((sum, { value }) => sum + value, 0);
  fc.assert(
    fc.property(version, version, (before, after) => {
      const there = factChanges(before, after, MARCH);
      const back = factChanges(after, before, MARCH);
      expect(back.length).toBe(there.length);
      const moved = there.reduce((sum, one) => sum + (one.after?.value ?? 0) - (one.before?.value ?? 0), 0);
      expect(moved).toBe(total(after.facts) - total(before.facts));
      expect(factChanges(after, { ...after, facts: [...after.facts].reverse() }, MARCH)).toEqual([]);
    }),
  );
});
