import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Intake, takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { said } from '../support/intake.ts';

const FOLDER = 'fixtures/oddities/encodings';

async function read(path: string): Promise<Intake> {
  return takeIn(await findFiles([path], process.cwd()), { register: createRegister(dongDa) });
}

/** What the ward's own workbook says, from which the sheet was made. */
async function wardFacts(): Promise<string[]> {
  const { facts } = await read('fixtures/exports/2021-03/UBND phường Ô Chợ Dừa.xlsx');
  return said(facts.filter(({ measure }) => !measure.startsWith('supervision')));
}

/** Each file, and what its note says. */
const files: Readonly<Record<string, object | undefined>> = {
  'utf-8.csv': undefined,
  'utf-8-bom.csv': undefined,
  'utf-8-nfd.csv': undefined,
  'utf-16le.csv': undefined,
  'utf-16be.csv': undefined,
  'utf-16le-no-mark.csv': undefined,
  'windows-1258.csv': { encodings: ['windows-1258'] },
  'tcvn3.csv': { encodings: ['tcvn3'] },
  'vni.csv': { encodings: ['vni'] },
  'viscii.csv': { encodings: ['viscii'] },
  'tcvn3-as-utf-8.csv': { encodings: ['tcvn3'] },
  'vni-as-utf-8.csv': { encodings: ['vni'] },
  'tcvn3-stripped.csv': { encodings: ['tcvn3'], restored: ['phường', 'lượt', 'người', 'được', 'thường'] },
  'utf-8-twice.csv': { encodings: ['utf-8-as-1252'] },
  'vntime.xlsx': { encodings: ['tcvn3'] },
  'tcvn3-no-fonts.xlsx': { encodings: ['tcvn3'] },
  'many-fonts.xlsx': { encodings: ['tcvn3', 'vni'] },
  'tab-vntime.xlsx': { encodings: ['tcvn3'] },
  'tab-vni.xlsx': { encodings: ['vni'] },
  'tab-tcvn3.xls': { encodings: ['tcvn3'] },
  'tab-vni.xlsb': { encodings: ['vni'] },
  'tab-tcvn3.ods': { encodings: ['tcvn3'] },
  'tab-vni-spreadsheetml.xls': { encodings: ['vni'] },
};

test.each(Object.entries(files))('%s says what the ward’s own workbook says', async (name, args) => {
  const { facts, findings } = await read(`${FOLDER}/${name}`);
  const expected = await wardFacts();
  expect(expected.length).toBeGreaterThan(30);
  expect(said(facts)).toEqual(expected);
  const file = `${FOLDER}/${name}`;
  expect(findings).toEqual(args ? [{ code: 'F014', severity: 'info', at: { file }, args }] : []);
});

test('a file whose letters are lost is refused', async () => {
  const { facts, findings } = await read(`${FOLDER}/lost.csv`);
  expect(facts).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['F015']);
});

test('a month that may stand on a tab that nobody can read is not taken for the whole year', async () => {
  const { facts, findings } = await read(`${FOLDER}/tab-unclear.xlsx`);
  expect(facts).toEqual([]);
  const at = { file: `${FOLDER}/tab-unclear.xlsx`, sheet: 'Th¸ng 3' };
  expect(findings).toEqual([{ code: 'H004', severity: 'error', at, args: { unclear: 'Th¸ng 3' } }]);
});

test('a tab in an old encoding goes by the name that it has in its workbook', async () => {
  const { facts } = await read(`${FOLDER}/tab-vntime.xlsx`);
  expect(new Set(facts.flatMap(({ from }) => from.map(({ sheet }) => sheet)))).toEqual(new Set(['Th¸ng 3']));
});

test('every file of the folder is here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(files), 'lost.csv', 'tab-unclear.xlsx'].sort());
});
