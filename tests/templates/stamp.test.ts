import { expect, test } from 'vitest';
import { petitions } from '../../src/forms/petitions.ts';
import { receptions } from '../../src/forms/receptions.ts';
import { month } from '../../src/model/period.ts';
import { plainArgs } from '../../src/model/plain-args.ts';
import { formVersion } from '../../src/templates/form-version.ts';
import { STAMP_SHEET } from '../../src/templates/stamp.ts';
import { intakeOf } from '../support/intake.ts';
import { opened, templateFor, wardNamed } from '../support/template-workbook.ts';

const march = month(2021, 3);
const blank = () => opened(templateFor(wardNamed('Láng Hạ', march), march, [receptions, petitions]));

/** Findings besides blanks, with their args, of a template whose hidden sheet was changed. */
async function findingsWhere(touch: (sheet: NonNullable<ReturnType<Workbook['getWorksheet']>>) => void) {
  const book = await blank();
  const sheet = book.getWorksheet(STAMP_SHEET);
  if (!sheet) throw new Error('no hidden sheet');
  touch(sheet);
  const { findings } = await intakeOf({ 'a.xlsx': new Uint8Array(await book.xlsx.writeBuffer()) });
  return findings
    .filter(({ code }) => code !== 'C005')
    .map(({ code, severity, args }) => [code, severity, plainArgs(args)]);
}

type Workbook = Awaited<ReturnType<typeof blank>>;

test('another version is named by its form, and is no more than a note', async () => {
  const found = await findingsWhere((sheet) => {
    sheet.getCell('B3').value = '00000000';
  });
  expect(found).toEqual([['F018', 'info', { forms: ['Đơn thư'] }]]);
});

test('a form that is no more is named by its id', async () => {
  const found = await findingsWhere((sheet) => {
    sheet.getCell('A2').value = 'old-form';
  });
  expect(found).toEqual([['F018', 'info', { forms: ['old-form'] }]]);
});

test('the sheet is known by what it says, not by its name or whether it is hidden', async () => {
  const found = await findingsWhere((sheet) => {
    sheet.name = 'Sheet9';
    sheet.state = 'visible';
  });
  expect(found).toEqual([]);
});

test('a version depends on what a form asks for, not on the wordings it understands besides', () => {
  const [first, ...others] = receptions.columns;
  if (first === undefined) throw new Error('no column');
  const renamed = { ...receptions, columns: [{ ...first, label: { vi: 'Khác', en: 'Other' } }, ...others] };
  const widened = { ...receptions, columns: [{ ...first, also: [...first.also, 'Khác'] }, ...others] };
  expect(formVersion(receptions)).toMatch(/^[0-9a-f]{8}$/);
  expect(formVersion(renamed)).not.toBe(formVersion(receptions));
  expect(formVersion(widened)).toBe(formVersion(receptions));
});
