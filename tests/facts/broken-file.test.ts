import { expect, test } from 'vitest';
import { takeIn } from '../../src/pipeline.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { entriesOf, relationships, withEntries } from '../support/workbook-parts.ts';
import { zip } from '../support/zip.ts';

const LINES = [
  ['Đơn vị: UBND phường Láng Hạ'],
  ['Tháng 3 năm 2021'],
  ['Hình thức tiếp', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'],
  ['Thường xuyên', 12, 15, 11],
];

const cellXml = (value: string | number): string =>
  typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const sheet = `<sheetData>${LINES.map((line) => `<row>${line.map(cellXml).join('')}</row>`).join('')}</sheetData>`;

/** Receptions on a first sheet, and a second sheet with this cell. */
async function intakeOf(secondCell: string) {
  const parts = entriesOf({ sheet });
  const book = parts.find(({ name }) => name === 'xl/workbook.xml')?.data ?? '';
  const bytes = zip(
    withEntries(parts, [
      {
        name: 'xl/workbook.xml',
        data: String(book).replace('</sheets>', '<sheet name="2" sheetId="2" r:id="rId4"/></sheets>'),
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
      {
        name: 'xl/worksheets/sheet2.xml',
        data: String(parts.find(({ name }) => name === 'xl/worksheets/sheet1.xml')?.data).replace(
          /<sheetData>.*<\/sheetData>/,
          `<sheetData><row>${secondCell}</row></sheetData>`,
        ),
      },
    ]),
  );
  const files = [{ path: 'test', shown: 'lang-ha.xlsx', bytes }];
  return takeIn({ files, skipped: [] }, { register: createRegister(dongDa) });
}

test('a file that breaks off counts nowhere, not even with the sheets before', async () => {
  const whole = await intakeOf('<c><v>1</v></c>');
  expect(whole.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(whole.facts.map(({ measure, value }) => [measure, value])).toEqual([
    ['receptions.visits', 12],
    ['receptions.people', 15],
    ['receptions.cases', 11],
  ]);

  const broken = await intakeOf('<c t="no-such-type"><v>1</v></c>');
  expect(broken.findings.map(({ code }) => code)).toEqual(['F001']);
  expect(broken.facts).toEqual([]);
  expect(broken.files[0]?.forms.map(({ rows }) => rows)).toEqual([0]);
  expect(broken.gaps.map(({ measure, unit, why }) => [measure, unit.name, why])).toEqual([
    ['receptions.visits', 'Láng Hạ', 'F001'],
    ['receptions.people', 'Láng Hạ', 'F001'],
    ['receptions.cases', 'Láng Hạ', 'F001'],
  ]);
});
