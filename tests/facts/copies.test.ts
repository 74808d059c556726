import { describe, expect, test } from 'vitest';
import { month } from '../../src/model/period.ts';
import { receptions } from '../support/hand-ins.ts';
import { intakeOf, lacking, said, told } from '../support/intake.ts';
import type { FileTree } from '../support/temp-folder.ts';

const PAPER = receptions('Láng Hạ', '03/2021', 4);
/** Says neither unit nor period. */
const BARE = PAPER.split('\n').slice(2).join('\n');
const related = ({ findings }: Awaited<ReturnType<typeof intakeOf>>) =>
  findings.map(({ related: places = [] }) => places.map(({ file }) => file));

test('a copy counts once, with one warning that names both', async () => {
  const intake = await intakeOf({ 'lang-ha - Copy.csv': PAPER, 'lang-ha.csv': PAPER });
  expect(told(intake)).toEqual(['X004 lang-ha.csv']);
  expect(related(intake)).toEqual([['lang-ha - Copy.csv']]);
  const once = await intakeOf({ 'lang-ha.csv': PAPER });
  expect(intake.facts).toEqual(once.facts);
  expect(intake.gaps).toEqual([]);
  expect(intake.files.map(({ forms }) => forms.map(({ rows }) => rows))).toEqual([[0], [3]]);
});

test('what is wrong with it is said once', async () => {
  const wrong = receptions('Láng Hạ', '03/2021', '"1,5"');
  const intake = await intakeOf({ 'a.csv': wrong, 'ab.csv': wrong });
  expect(told(intake).filter((one) => one.startsWith('C004'))).toEqual([
    'C004 a.csv B4',
    'C004 a.csv C4',
    'C004 a.csv D4',
  ]);
  expect(lacking(intake)).toEqual(lacking(await intakeOf({ 'a.csv': wrong })));
});

test('what only the name of the copy shows is said of the copy', async () => {
  const intake = await intakeOf({ 'a.csv': PAPER, 'Kim Liên/a.csv': PAPER });
  expect(told(intake)).toEqual(['H005 Kim Liên/a.csv', 'X004 a.csv']);
  expect(intake.facts).toHaveLength(9);
});

test('one byte more is another file, and reports twice', async () => {
  const intake = await intakeOf({ 'a.csv': PAPER, 'ab.csv': `${PAPER}\n` });
  expect(new Set(told(intake).map((one) => one.slice(0, 4)))).toEqual(new Set(['X001']));
});

test('files of one size are no copies', async () => {
  const intake = await intakeOf({
    'a.csv': receptions('Láng Hạ', '03/2021', 4),
    'b.csv': receptions('Láng Hạ', '02/2021', 4),
  });
  expect(intake.findings).toEqual([]);
});

test.each([
  ['ward', 'Láng Hạ/thang 3-2021.csv', 'Kim Liên/thang 3-2021.csv'],
  ['month', 'Láng Hạ/thang 3-2021.csv', 'Láng Hạ/thang 4-2021.csv'],
])('a copy filed for another %s holds both back', async (_, one, other) => {
  const intake = await intakeOf({ [one]: BARE, [other]: BARE });
  expect(intake.facts).toEqual([]);
  expect(intake.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['X005 error']);
  expect([...told(intake).map((line) => line.slice(5)), ...related(intake).flat()].sort()).toEqual([one, other].sort());
  expect(new Set(intake.gaps.map(({ at }) => at.file))).toEqual(new Set([one, other]));
  expect(new Set(intake.gaps.map(({ why }) => why))).toEqual(new Set(['X005']));
});

test('a copy filed for another month is seen where only one month is asked for', async () => {
  const files = { 'Láng Hạ/thang 3-2021.csv': BARE, 'Láng Hạ/thang 4-2021.csv': BARE };
  const intake = await intakeOf(files, { asked: { period: month(2021, 3) } });
  expect(told(intake)).toContain('X005 Láng Hạ/thang 3-2021.csv');
  expect(intake.facts).toEqual([]);
});

test('three copies of which one is filed elsewhere hold all back', async () => {
  const intake = await intakeOf({
    'Láng Hạ/thang 3-2021.csv': BARE,
    'Láng Hạ/thang 3-2021 - Copy.csv': BARE,
    'Kim Liên/thang 3-2021.csv': BARE,
  });
  expect(told(intake).map((one) => one.slice(0, 4))).toEqual(['X005']);
  expect(intake.facts).toEqual([]);
});

test('the rows of the file that counts still meet those of other files', async () => {
  const intake = await intakeOf({ 'a.csv': PAPER, 'ab.csv': PAPER, 'b.csv': receptions('Láng Hạ', '03/2021', 7) });
  expect(intake.facts).toEqual([]);
  expect(intake.findings.filter(({ code }) => code === 'X001').map(({ args }) => args.times)).toEqual([2, 2, 2]);
});

test('copies without any form are left alone', async () => {
  const intake = await intakeOf({ 'a.csv': 'Hướng dẫn\n', 'b.csv': 'Hướng dẫn\n', 'c.csv': '', 'd.csv': '' });
  expect(told(intake).filter((one) => one.startsWith('X'))).toEqual([]);
});

test('the same figures in other words are no copy', async () => {
  const { facts } = await intakeOf({ 'a.csv': PAPER, 'b.csv': PAPER.replace('phường', 'Phường') });
  expect(said(facts)).toEqual([]);
});

describe('lists that are kept on', () => {
  const LIST = `Mã vụ việc,Lĩnh vực,Thẩm quyền giải quyết,Diện theo dõi,Ngày đưa vào danh sách,Ngày giải quyết xong,Ngày đưa ra khỏi danh sách
VV-01,Đất đai,Quận,BCĐ Quận ủy,05/03/2018,10/09/2019,20/12/2019\n`;
  const codesOf = async (files: FileTree) => (await intakeOf(files)).findings.map(({ code }) => code);

  test('come again unchanged', async () => {
    const files = { 'thang 2-2021/Láng Hạ/vu-viec.csv': LIST, 'thang 3-2021/Láng Hạ/vu-viec.csv': LIST };
    expect((await codesOf(files)).filter((code) => /^X00/.test(code))).toEqual([]);
    const [once, twice] = [await intakeOf({ 'Láng Hạ/vu-viec.csv': LIST }), await intakeOf(files)];
    expect(said(twice.facts)).toEqual(said(once.facts));
  });

  test('are nobody’s where two wards have the same one', async () => {
    const files = { 'Láng Hạ/vu-viec.csv': LIST, 'Kim Liên/vu-viec.csv': LIST };
    expect(await codesOf(files)).toContain('X005');
    const { facts, gaps } = await intakeOf(files);
    expect(facts).toEqual([]);
    expect(new Set(gaps.map(({ unit }) => unit.name))).toEqual(new Set(['Láng Hạ', 'Kim Liên']));
  });
});
