import { describe, expect, test } from 'vitest';
import { existsOn, type Unit, unitKey } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { createSuccession } from '../../src/units/succession.ts';

/** The wards of each stage as the resolutions list them (1286/NQ-UBTVQH15, 1656/NQ-UBTVQH15). */
const TO_2024 = `00178 Cát Linh, 00181 Văn Miếu, 00184 Quốc Tử Giám, 00187 Láng Thượng, 00190 Ô Chợ Dừa, 00193 Văn Chương,
  00196 Hàng Bột, 00199 Láng Hạ, 00202 Khâm Thiên, 00205 Thổ Quan, 00208 Nam Đồng, 00211 Trung Phụng, 00214 Quang Trung,
  00217 Trung Liệt, 00220 Phương Liên, 00223 Thịnh Quang, 00226 Trung Tự, 00229 Kim Liên, 00232 Phương Mai,
  00235 Ngã Tư Sở, 00238 Khương Thượng`;
const FROM_JANUARY_2025 = `00178 Cát Linh, 00181 Văn Miếu - Quốc Tử Giám, 00187 Láng Thượng, 00190 Ô Chợ Dừa, 00193 Văn Chương,
  00196 Hàng Bột, 00199 Láng Hạ, 00202 Khâm Thiên, 00205 Thổ Quan, 00208 Nam Đồng, 00214 Quang Trung, 00217 Trung Liệt,
  00226 Phương Liên - Trung Tự, 00229 Kim Liên, 00232 Phương Mai, 00235 Thịnh Quang, 00238 Khương Thượng`;
const FROM_JULY_2025 = `00190 Ô Chợ Dừa, 00199 Láng, 00226 Văn Miếu - Quốc Tử Giám, 00229 Kim Liên, 00235 Đống Đa`;

const register = createRegister(dongDa);
const listed = (text: string): string[] => text.split(',').map((one) => one.trim());
const wardsOn = (date: string): string[] =>
  register
    .on(date)
    .filter(({ level }) => level === 'ward')
    .map(({ code, name }) => `${code} ${name}`)
    .sort();

test.each([
  ['2017-01-01', 21, TO_2024],
  ['2024-12-31', 21, TO_2024],
  ['2025-01-01', 17, FROM_JANUARY_2025],
  ['2025-06-30', 17, FROM_JANUARY_2025],
  ['2025-07-01', 5, FROM_JULY_2025],
])('on %s there are %i wards', (date, count, wards) => {
  expect(wardsOn(date)).toEqual(listed(wards));
  expect(wardsOn(date)).toHaveLength(count);
});

test('the district ends with June 2025', () => {
  const districts = (date: string): string[] =>
    register
      .on(date)
      .filter(({ level }) => level === 'district')
      .map(({ code }) => code);
  expect(districts('2017-01-01')).toEqual(['006']);
  expect(districts('2025-06-30')).toEqual(['006']);
  expect(districts('2025-07-01')).toEqual([]);
});

test.each(['2024-12-31', '2025-01-01', '2025-07-01'])('no code and no name stands for two units on %s', (date) => {
  const units = register.on(date);
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  expect(new Set(units.map(({ name }) => name)).size).toBe(units.length);
});

test('a ward with other borders is another unit, even under its old name or code', () => {
  expect(new Set(dongDa.map(unitKey)).size).toBe(dongDa.length);
  expect(dongDa.filter(({ name }) => name === 'Kim Liên').map(({ from }) => from)).toEqual([
    undefined,
    '2025-01-01',
    '2025-07-01',
  ]);
});

/** Where each ward of a stage went, as the resolutions say, code by code; 00025 and 00292 lie in other districts. */
const INTO_JANUARY = `181 181, 184 181, 202 202, 211 202, 220 226, 223 235, 226 226 229, 229 229, 235 235 238, 238 238`;
const INTO_JULY = `178 025 190, 181 190 226, 187 199, 190 190 235, 193 226, 196 190 226, 199 025 199 235, 202 226, 205 226,
  208 226 229 235, 214 229 235, 217 190 229 235, 226 226 229, 229 229, 232 229 292, 235 235, 238 229`;

describe('succession', () => {
  const byKey = new Map(dongDa.map((unit) => [unitKey(unit), unit]));
  const endedOn = (day: string): string[] =>
    dongDa
      .filter(({ level, until }) => level === 'ward' && until === day)
      .map(({ code, successors = [] }) =>
        [code, ...successors.map((one) => one.code).sort()].map((one) => one.replace(/^00/, '')).join(' '),
      )
      .sort();

  test.each([
    ['2024-12-31', INTO_JANUARY],
    ['2025-06-30', INTO_JULY],
  ])('where the wards that ended on %s went', (day, into) => {
    expect(endedOn(day)).toEqual(listed(into));
  });

  test('every ward that ended names what it became, and the five of today none', () => {
    for (const { level, until, successors = [] } of dongDa)
      if (level === 'ward') expect(successors.length > 0).toBe(until !== undefined);
  });

  test('a successor begins the day after, and is of the register or said to be outside', () => {
    for (const { until = '', successors = [] } of dongDa) {
      for (const successor of successors) {
        expect(Date.parse(successor.from ?? '') - Date.parse(until)).toBe(86_400_000);
        expect(byKey.has(unitKey(successor))).toBe(successor.outside === undefined);
      }
    }
    const outside = dongDa.flatMap(({ successors = [] }) => successors.flatMap((one) => one.outside ?? []));
    expect(new Set(outside)).toEqual(new Set(['Giảng Võ', 'Bạch Mai']));
  });

  test('nobody comes back to itself', () => {
    const { on } = createSuccession(dongDa);
    const reach = (unit: Unit, seen: readonly Unit[]): void => {
      expect(seen).not.toContain(unit);
      for (const one of unit.successors ?? []) {
        const next = byKey.get(unitKey(one));
        if (next) reach(next, [...seen, unit]);
      }
    };
    for (const unit of dongDa) reach(unit, []);
    for (const unit of dongDa)
      for (const there of on(unit, '2030-01-01').units) expect(existsOn(there, '2030-01-01')).toBe(true);
  });

  test('every ward of 2025 came from one before it', () => {
    const { predecessors } = createSuccession(dongDa);
    for (const unit of dongDa) if (unit.from !== undefined) expect(predecessors(unit)).not.toEqual([]);
  });

  test('ten of the seventeen wards of early 2025 were split', () => {
    const split = register.on('2025-06-30').filter(({ successors = [] }) => successors.length > 1);
    expect(split).toHaveLength(10);
  });
});
