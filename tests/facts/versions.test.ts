import { expect, test } from 'vitest';
import { address } from '../../src/model/place.ts';
import { receptions } from '../support/hand-ins.ts';
import { intakeOf, lacking, said, told } from '../support/intake.ts';

const BY_NAME = { versions: 'by-name' } as const;
const visits = (facts: Parameters<typeof said>[0]): string[] =>
  said(facts).filter((one) => one.startsWith('receptions.visits') && one.includes('regular'));

const FILES = {
  'lang-ha.csv': receptions('Láng Hạ', '03/2021', 4),
  'lang-ha lần 2.csv': receptions('Láng Hạ', '03/2021', 5),
};

test('without a word on versions both are held back', async () => {
  const { facts, findings } = await intakeOf(FILES);
  expect(facts).toEqual([]);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['X001']));
});

test('declared, the later version counts and the earlier is named with it', async () => {
  const intake = await intakeOf(FILES, BY_NAME);
  expect(visits(intake.facts)).toEqual(['receptions.visits Láng Hạ 2021-03 {"kind":"regular"} 5']);
  expect(intake.gaps).toEqual([]);
  expect(told(intake)).toEqual(['X006 lang-ha.csv 4']);
  const [finding] = intake.findings;
  expect(finding?.related?.map((at) => `${at.file} ${address(at)}`)).toEqual(['lang-ha lần 2.csv 4']);
  expect(finding?.args.rows).toBe(3);
  expect(intake.files.map(({ file, forms }) => [file, forms.map(({ rows }) => rows)])).toEqual([
    ['lang-ha lần 2.csv', [3]],
    ['lang-ha.csv', [0]],
  ]);
});

test.each([
  ['equal versions', ['a v2.csv', 'b v2.csv']],
  ['no versions', ['a.csv', 'b.csv']],
  ['a version nobody can place', ['a final.csv', 'a v2.csv']],
])('%s: held back as ever', async (_, [one = '', other = '']) => {
  const files = { [one]: receptions('Láng Hạ', '03/2021', 4), [other]: receptions('Láng Hạ', '03/2021', 5) };
  const intake = await intakeOf(files, BY_NAME);
  expect(intake.facts).toEqual([]);
  expect(told(intake)).toEqual([one, one, one].map((file, at) => `X001 ${file} ${at + 4}`));
});

test('rows that the later version does not repeat stay', async () => {
  const later = receptions('Láng Hạ', '03/2021', 9).split('\n').slice(0, 4).join('\n');
  const intake = await intakeOf({ ...FILES, 'lang-ha lần 2.csv': later }, BY_NAME);
  const values = said(intake.facts).filter((one) => one.startsWith('receptions.visits'));
  expect(values.map((one) => one.replace(/.*\{/, '{'))).toEqual([
    '{"kind":"regular"} 9',
    '{"kind":"scheduled"} 0',
    '{"kind":"unscheduled"} 0',
  ]);
});

test('what was wrong with the earlier version is of no more interest', async () => {
  const intake = await intakeOf({ ...FILES, 'lang-ha.csv': receptions('Láng Hạ', '03/2021', '"1,5"') }, BY_NAME);
  expect(told(intake)).toEqual(['X006 lang-ha.csv 4']);
  expect(intake.gaps).toEqual([]);
  expect(visits(intake.facts)).toHaveLength(1);
});

test('an earlier row that could not be read still lacks where the later version has fewer rows', async () => {
  const later = receptions('Láng Hạ', '03/2021', 9).split('\n').slice(0, 4).join('\n');
  const files = { 'lang-ha.csv': receptions('Láng Hạ', '03/2021', '"1,5"'), 'lang-ha lần 2.csv': later };
  const intake = await intakeOf(files, BY_NAME);
  expect(told(intake)).toContain('C004 lang-ha.csv B4');
  expect(lacking(intake)).toContain('receptions.visits Láng Hạ 2021-03 {} C004');
});

test('a later version that cannot be read replaces nothing', async () => {
  const files = { ...FILES, 'lang-ha lần 2.csv': receptions('Láng Hạ', '03/2021', '"1,5"') };
  const intake = await intakeOf(files, BY_NAME);
  expect(visits(intake.facts)).toEqual(['receptions.visits Láng Hạ 2021-03 {"kind":"regular"} 4']);
  expect(lacking(intake)).toContain('receptions.visits Láng Hạ 2021-03 {} C004');
});

test('a quarter does not replace a month', async () => {
  const files = {
    'lang-ha.csv': receptions('Láng Hạ', '02/2021', 4),
    'lang-ha lần 2.csv': receptions('Láng Hạ', 'quý 1/2021', 5),
  };
  const intake = await intakeOf(files, BY_NAME);
  expect(intake.facts).toEqual([]);
  expect(new Set(intake.findings.map(({ code }) => code))).toEqual(new Set(['X001']));
});

test('nor are the sums that the earlier version states', async () => {
  const january = (visits: number): string =>
    `${receptions('Láng Hạ', '01/2021', visits)}Lũy kế,${visits + 9},${visits},${visits}\n`;
  const files = { 'lang-ha.csv': january(4), 'lang-ha lần 2.csv': january(5) };
  const { findings } = await intakeOf(files, BY_NAME);
  expect(findings.map(({ code, at }) => `${code} ${at.file}`)).toEqual(['X007 lang-ha lần 2.csv', 'X006 lang-ha.csv']);
});
