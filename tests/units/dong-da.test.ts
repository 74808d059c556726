import { expect, test } from 'vitest';
import { unitKey } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

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
