import { describe, expect, test } from 'vitest';
import { existsOn, existsWithin, type Unit } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { asReported, asUnitsOf, type UnitBasis } from '../../src/units/unit-basis.ts';
import { fc } from '../support/laws.ts';
import { anyRegister } from '../support/made-registers.ts';

const DECEMBER = ['2024-12-01', '2024-12-31'] as const;
const named = (unit: Unit): string => `${unit.code} ${unit.name}`;

/** `00181 Văn Miếu - Quốc Tử Giám = 00181 Văn Miếu + 00184 Quốc Tử Giám`, `?` where it cannot be told. */
function rows(basis: UnitBasis, from: string, to: string): string[] {
  return basis
    .rows(from, to)
    .filter(({ unit, members, why }) => why !== undefined || members.length !== 1 || members[0] !== unit)
    .map(({ unit, members, why }) => `${named(unit)} = ${members.map(named).join(' + ')}${why ? '?' : ''}`);
}

describe('the wards of January 2025 for December 2024', () => {
  const basis = asUnitsOf(dongDa, '2025-01-01');

  test('merged wards have the sum, those that got a part of a split one have none', () => {
    expect(rows(basis, ...DECEMBER)).toEqual([
      '00181 Văn Miếu - Quốc Tử Giám = 00181 Văn Miếu + 00184 Quốc Tử Giám',
      '00202 Khâm Thiên = 00202 Khâm Thiên + 00211 Trung Phụng',
      '00226 Phương Liên - Trung Tự = ?',
      '00229 Kim Liên = ?',
      '00235 Thịnh Quang = ?',
      '00238 Khương Thượng = ?',
    ]);
  });

  test('who cannot be placed stays under its own name', () => {
    const kept = basis.rows(...DECEMBER).filter(({ unit }) => !existsOn(unit, '2025-01-01'));
    expect(kept.map(({ members }) => members.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(kept.map(({ unit }) => unit.name))).toEqual(
      new Set(['Phương Liên', 'Thịnh Quang', 'Trung Tự', 'Kim Liên', 'Ngã Tư Sở', 'Khương Thượng']),
    );
  });

  test('the reason names who was split, and into what', () => {
    const kimLien = basis.rows(...DECEMBER).find(({ unit, why }) => unit.name === 'Kim Liên' && why);
    expect(kimLien?.why?.short.vi).toContain('Trung Tự');
    for (const name of ['Trung Tự', 'Phương Liên - Trung Tự', 'Kim Liên'])
      expect(kimLien?.why?.long?.vi).toContain(name);
  });

  test('over both stages a merged ward has its own months too', () => {
    expect(rows(basis, '2024-07-01', '2025-06-30').slice(0, 2)).toEqual([
      '00181 Văn Miếu - Quốc Tử Giám = 00181 Văn Miếu + 00184 Quốc Tử Giám + 00181 Văn Miếu - Quốc Tử Giám',
      '00202 Khâm Thiên = 00202 Khâm Thiên + 00211 Trung Phụng + 00202 Khâm Thiên',
    ]);
  });
});

describe('the wards of July 2025', () => {
  const basis = asUnitsOf(dongDa, '2025-07-01');

  test.each([DECEMBER, ['2025-03-01', '2025-03-31'], ['2021-03-01', '2021-03-31']] as const)(
    'none of the five is whole from %s to %s, and everybody keeps the own name',
    (from, to) => {
      const found = basis.rows(from, to);
      expect(found.filter(({ why }) => why).map(({ unit, members }) => [unit.code, members.length])).toEqual([
        ['00190', 0],
        ['00199', 0],
        ['00226', 0],
        ['00229', 0],
        ['00235', 0],
      ]);
      expect(found.filter(({ why }) => !why).map(({ unit }) => unit)).toEqual(
        asReported(dongDa)
          .rows(from, to)
          .map(({ unit }) => unit),
      );
    },
  );

  test('what came from other districts is part of the reason', () => {
    const lang = basis.rows('2025-03-01', '2025-03-31').find(({ unit }) => unit.name === 'Láng');
    expect(lang?.why?.long?.vi).toContain('Láng Hạ chia về Láng, Đống Đa và Giảng Võ');
    expect(lang?.why?.long?.vi).toContain('Ngọc Khánh');
  });
});

test('a unit that had ended before the period has no figure', () => {
  const ended = asUnitsOf(dongDa, '2024-12-31').rows('2025-08-01', '2025-08-31');
  expect(ended.filter(({ why }) => why)).toHaveLength(22);
  expect(ended.filter(({ why }) => !why).map(({ unit }) => unit.from)).toEqual(Array(5).fill('2025-07-01'));
});

test('the units of a day in the period itself change nothing', () => {
  expect(rows(asUnitsOf(dongDa, '2021-03-31'), '2021-03-01', '2021-03-31')).toEqual([]);
});

const day = fc
  .integer({ min: 0, max: 60 })
  .map((months) => new Date(Date.UTC(2021, months, 1)).toISOString().slice(0, 10));

test('everybody who reported stands under exactly one name, whatever the date', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(dongDa), anyRegister), day, day, day, (units, date, one, other) => {
      const [from = '', to = ''] = [one, other].sort();
      const found = asUnitsOf(units, date).rows(from, to);
      const members = found.flatMap((row) => row.members);
      expect(members).toHaveLength(new Set(members).size);
      expect(new Set(members)).toEqual(new Set(units.filter((unit) => existsWithin(unit, from, to))));
      expect(found.map(({ unit }) => unit)).toHaveLength(new Set(found.map(({ unit }) => unit)).size);
    }),
  );
});

test('who adds up to a unit went wholly into it, and nothing of it is missing', () => {
  fc.assert(
    fc.property(anyRegister, day, day, (units, date, from) => {
      for (const { unit, members, why } of asUnitsOf(units, date).rows(from, from)) {
        if (why !== undefined || !existsOn(unit, date)) continue;
        // Followed by hand, one step at a time.
        const ends = (one: Unit): Unit[] =>
          existsOn(one, date) || (one.from ?? '') > date
            ? [one]
            : (one.successors ?? []).flatMap(({ code, from: start }) =>
                units.filter((next) => next.code === code && next.from === start).flatMap(ends),
              );
        for (const member of members) expect(new Set(ends(member))).toEqual(new Set([unit]));
        const others = units.filter((one) => existsOn(one, from) && !members.includes(one));
        for (const one of others) expect(ends(one)).not.toContain(unit);
      }
    }),
  );
});
