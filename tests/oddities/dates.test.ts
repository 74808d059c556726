import { expect, test } from 'vitest';
import { findFiles } from '../../src/read/find-files.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { readSheets } from '../../src/read/open.ts';
import { recognised } from '../support/recognised.ts';
import { letters } from '../support/test-forms.ts';

/** Days of receipt and decision by row, and the findings by cell. */
async function read(name: string): Promise<{ days: unknown[]; findings: string[] }> {
  const days: unknown[] = [];
  const findings: string[] = [];
  const { files } = await findFiles([`fixtures/oddities/dates/${name}`], process.cwd());
  for (const file of files) {
    for await (const sheet of readSheets(file, { limits: defaultLimits, note: ({ code }) => findings.push(code) })) {
      const found = await recognised(sheet, [letters]);
      days.push(...found.rows.map(({ values }) => [values.received, values.decided]));
      findings.push(...found.findings);
    }
  }
  return { days, findings };
}

const MARCH = '2021-03-05';
const APRIL = '2021-04-05';
const END = '2021-03-31';

const cases: readonly [file: string, days: readonly unknown[], findings: readonly string[]][] = [
  [
    'spellings.csv',
    [
      ['2021-03-25', null],
      [MARCH, APRIL],
      [MARCH, APRIL],
      [MARCH, APRIL],
      [MARCH, APRIL],
      [MARCH, null],
    ],
    [],
  ],
  ['impossible.csv', [], ['C4 C016', 'B5 C016', 'B6 C016', 'B7 C016', 'B8 C016']],
  ['incomplete.csv', [], ['C4 C018', 'C5 C018', 'C6 C018', 'C7 C018', 'C8 C018']],
  [
    'serials.xlsx',
    [
      [MARCH, END],
      [MARCH, END],
      ['2021-03-25', END],
    ],
    ['B7 C018'],
  ],
  [
    'serials-mac.xlsx',
    [
      [MARCH, END],
      [MARCH, END],
      ['2021-03-25', END],
    ],
    ['B7 C018'],
  ],
  [
    'swapped.xlsx',
    [
      ['2021-10-05', END],
      ['2021-03-25', END],
      ['2021-03-04', END],
      ['2021-03-13', END],
    ],
    ['B3 H009'],
  ],
];

test.each(cases)('%s', async (file, days, findings) => {
  const found = await read(file);
  expect(found.days).toEqual(days);
  expect(found.findings).toEqual(findings);
});
