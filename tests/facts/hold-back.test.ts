import { expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import { month } from '../../src/model/period.ts';
import { address } from '../../src/model/place.ts';
import { intakeOf, said, told } from '../support/intake.ts';
import { langHa } from '../support/made-facts.ts';

const HEADER = 'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n';
const KINDS = ['Thường xuyên', 'Định kỳ', 'Đột xuất'];
const rows = (ward: string, period: string, visits: number): string =>
  KINDS.map((kind) => `${ward},${period},${kind},${visits},${visits},${visits}\n`).join('');

test('both places of what is reported twice are named, and neither counts', async () => {
  const intake = await intakeOf({
    'a.csv': `${HEADER}Láng Hạ,03/2021,Định kỳ,1,1,1\n`,
    'b.csv': `${HEADER}Kim Liên,03/2021,Định kỳ,5,5,5\n"P. LÁNG HẠ",Tháng 3/2021,Định kỳ của lãnh đạo,2,2,2\n`,
  });
  const [finding] = intake.findings;
  expect(told(intake)).toEqual(['X001 a.csv 2']);
  expect(finding?.severity).toBe('error');
  expect(finding?.related?.map((place) => `${place.file} ${address(place)}`)).toEqual(['b.csv 3']);
  expect(said(intake.facts).filter((one) => one.includes('Láng Hạ'))).toEqual([]);
  expect(said(intake.facts)).toContain('receptions.visits Kim Liên 2021-03 {"kind":"scheduled"} 5');
});

test('equal figures are held back as well: a copy is no confirmation', async () => {
  const intake = await intakeOf({
    'a.csv': HEADER + rows('Láng Hạ', '03/2021', 4),
    'b.csv': HEADER + rows('199', '03/2021', 4),
  });
  expect(intake.facts).toEqual([]);
  expect(told(intake)).toEqual(['X001 a.csv 2', 'X001 a.csv 3', 'X001 a.csv 4']);
});

test('a unit whose rows are held back counts as not reported', async () => {
  const { facts, gaps } = await intakeOf({
    'a.csv': HEADER + rows('Láng Hạ', '03/2021', 4) + rows('Kim Liên', '03/2021', 2),
    'b.csv': HEADER + rows('Láng Hạ', '03/2021', 4),
  });
  const context = { book: createFactBook(facts, gaps), units: [langHa] };
  const figure = figureOf(indicatorOf('receptions.visits'), 'all', month(2021, 3), {}, context);
  expect([figure.state, figure.reported, figure.expected]).toEqual(['missing', 0, 1]);
});

test('a quarter and one of its months report the same thing twice', async () => {
  const intake = await intakeOf({
    'a.csv': HEADER + rows('Láng Hạ', 'quý 1/2021', 9),
    'b.csv': HEADER + rows('Láng Hạ', '02/2021', 3) + rows('Láng Hạ', '04/2021', 3),
  });
  expect(new Set(intake.facts.map(({ period }) => period.id))).toEqual(new Set(['2021-04']));
  expect(told(intake)).toEqual(['X001 a.csv 2', 'X001 a.csv 3', 'X001 a.csv 4']);
});

test('other wards, months and kinds are not the same thing', async () => {
  const intake = await intakeOf({
    'a.csv': HEADER + rows('Láng Hạ', '03/2021', 1) + rows('Láng Hạ', '04/2021', 1),
    'b.csv': HEADER + rows('Kim Liên', '03/2021', 1),
  });
  expect(intake.findings).toEqual([]);
  expect(new Set(intake.facts.map(({ unit, period }) => `${unit.name} ${period.id}`)).size).toBe(3);
});

test('a code is the ward of its time: 00226 in 2024 and in 2025 are two', async () => {
  const intake = await intakeOf({ 'a.csv': HEADER + rows('00226', '12/2024', 1) + rows('00226', '01/2025', 1) });
  expect(intake.findings).toEqual([]);
  expect([...new Set(intake.facts.map(({ unit }) => unit.name))]).toEqual(['Trung Tự', 'Phương Liên - Trung Tự']);
});
