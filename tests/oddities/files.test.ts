import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Intake, takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { said } from '../support/intake.ts';

const FOLDER = 'fixtures/oddities/files';

async function read(name: string): Promise<Intake> {
  return takeIn(await findFiles([`${FOLDER}/${name}`], process.cwd()), { register: createRegister(dongDa) });
}

const TWINS = ['ward.xls', 'ward.xlsb', 'ward.ods', 'html-as.xls', 'spreadsheetml-as.xls', 'text-as.xls'];

test.each(TWINS)('%s says what ward.xlsx says', async (name) => {
  const { facts, findings } = await read(name);
  expect(said(facts)).toEqual(said((await read('ward.xlsx')).facts));
  expect(said(facts)).toContain('receptions.visits Láng Thượng 2021-03 {"kind":"regular"} 1582');
  expect(facts.length).toBeGreaterThan(25);
  expect(findings).toEqual([]);
});

const refused: Readonly<Record<string, readonly [code: string, args: object]>> = {
  'protected.xlsx': ['F005', {}],
  'placeholder.xlsx': ['F011', {}],
  'scan.pdf': ['F002', { what: 'pdf' }],
  'letter.docx': ['F002', { what: 'docx' }],
  'photo.png': ['F002', { what: 'image' }],
  'workbooks.zip': ['F002', { what: 'zip' }],
  'damaged.xlsx': ['F001', {}],
};

test.each(Object.entries(refused))('%s is not read, and said what it is', async (name, [code, args]) => {
  const { facts, findings } = await read(name);
  expect(facts).toEqual([]);
  expect(findings).toEqual([{ code, severity: 'error', at: { file: `${FOLDER}/${name}` }, args }]);
});

test('every file of the folder is here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['ward.xlsx', ...TWINS, ...Object.keys(refused)].sort());
});
