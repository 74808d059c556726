import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { forms } from '../../src/forms/registry.ts';
import { half, month, nineMonths, type Period, quarter, runOfMonths, year } from '../../src/model/period.ts';
import { existsOn, type Unit } from '../../src/model/unit.ts';
import type { Intake } from '../../src/pipeline.ts';
import { renderTemplate } from '../../src/render/template.ts';
import { intakeOf, told } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import {
  formNamed,
  modestRow,
  numbersRow,
  opened,
  periodFor,
  register,
  sheetOf,
  templateFor,
  wardNamed,
} from '../support/template-workbook.ts';

const march = month(2021, 3);

async function readBlank(unit: Unit, period: Period, form: string): Promise<Intake> {
  const template = templateFor(unit, period, [formNamed(form)]);
  return intakeOf({ [`${template.name}.xlsx`]: await renderTemplate(template) });
}

const filed = (intake: Intake): unknown[] =>
  intake.files.flatMap((file) => file.forms.map(({ table }) => [table.form, table.unit, table.period?.id]));

test.each(forms.map((form) => [form.id, form] as const))(
  '%s: a blank template is that form, with nothing against it but blanks',
  async (id, form) => {
    const period = periodFor(form);
    const ward = wardNamed('Láng Thượng', period);
    const intake = await readBlank(ward, period, id);
    expect(intake.files[0]?.forms.map(({ table }) => [table.form, [...table.columns.keys()].sort()])).toEqual([
      [id, form.columns.map((column) => column.id).sort()],
    ]);
    expect(filed(intake)).toEqual([[id, ward, period.id]]);
    expect([...new Set(intake.findings.map(({ code }) => code))].filter((code) => code !== 'C005')).toEqual([]);
    expect(intake.facts).toEqual([]);
  },
);

test.each(forms.map((form) => [form.id, form] as const))('%s: filled in by a script it is clean', async (id, form) => {
  const period = periodFor(form);
  const template = templateFor(wardNamed('Kim Liên', period), period, [form]);
  const content = template.sheets[0];
  if (!content) throw new Error('no sheet');
  const book = await opened(template);
  const sheet = sheetOf(book);
  const first = numbersRow(sheet) + 1;
  const filled = content.hasTotal ? content.rows : 1;
  for (let row = first; row < first + filled; row++) {
    for (const [index, value] of modestRow(content).entries()) {
      if (value !== undefined) sheet.getCell(row, index + 1).value = value;
    }
  }
  const intake = await intakeOf({ [`${template.name}.xlsx`]: new Uint8Array(await book.xlsx.writeBuffer()) });
  expect(told(intake)).toEqual([]);
  expect(intake.files[0]?.forms.map(({ table, rows }) => [table.form, rows])).toEqual([[id, filled]]);
  expect(intake.facts.length).toBeGreaterThan(0);
});

test('SheetJS may fill it in as well', async () => {
  const template = templateFor(wardNamed('Kim Liên', march), march, [formNamed('petitions')]);
  const book = read(await renderTemplate(template), { cellStyles: true });
  const sheet = book.Sheets['Đơn thư'];
  if (!sheet) throw new Error('no sheet');
  const rows = [
    [1, 2, 3, 1, 1, 1, 0],
    [0, 1, 1, 0, 0, 0, 1],
    [2, 6, 5, 5, 1, 2, 0],
  ];
  const at = Object.entries(sheet).find(([, cell]) => cell?.v === 'Khiếu nại')?.[0] ?? '';
  utils.sheet_add_aoa(sheet, rows, { origin: at.replace('A', 'B') });
  const intake = await intakeOf({ 'kim-lien.xlsx': new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })) });
  expect(told(intake)).toEqual([]);
  const total = (measure: string): number =>
    intake.facts.filter((fact) => fact.measure === measure).reduce((sum, { value }) => sum + value, 0);
  expect(['carried-over', 'received', 'settled'].map((one) => total(`petitions.${one}`))).toEqual([3, 9, 6]);
});

test('every unit is read as itself, whenever it existed', async () => {
  const dates = ['2021-03-31', '2025-03-31', '2025-09-30'];
  const wrong: string[] = [];
  for (const date of dates) {
    const period = month(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
    for (const unit of register.units.filter((one) => existsOn(one, date))) {
      const intake = await readBlank(unit, period, 'receptions');
      const table = intake.files[0]?.forms[0]?.table;
      if (table?.unit !== unit || intake.findings.some(({ code }) => code !== 'C005'))
        wrong.push(`${unit.name} ${date}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every period that a monthly form may have is read as itself', async () => {
  const first = 2017 * 12;
  const runs = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 24 }))
    .map(([from, length]) => runOfMonths(first + from, first + from + length - 1));
  const named = [quarter(2021, 1), quarter(2021, 4), half(2021, 1), half(2021, 2), nineMonths(2021), year(2021)];
  const ward = wardNamed('Láng Thượng', march);
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...named), runs), async (period) => {
      const intake = await readBlank(ward, period, 'petitions');
      expect(filed(intake)).toEqual([['petitions', ward, period.id]]);
      expect(intake.findings.filter(({ code }) => code !== 'C005')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
