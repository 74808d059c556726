import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/model/trouble.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { endOfUsualMerge, usualCell, usualString } from '../../../src/read/xlsx/usual-elements.ts';
import { openArchive } from '../../../src/read/zip/archive.ts';
import { inflateWhole } from '../../../src/read/zip/inflate.ts';
import { fc } from '../../support/laws.ts';
import { readBytes, type SheetRows } from '../../support/read-all.ts';
import { workbookOf } from '../../support/workbook-parts.ts';
import { zip } from '../../support/zip.ts';

/** Behind a comment the strict parser reads, which tells of every tag. */
const COMMENT = '<!-- -->';

async function sheetsOrCode(bytes: Buffer): Promise<SheetRows[] | string> {
  try {
    return await readBytes(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

const attribute = fc.constantFrom('', '', ' s="1"', ' t="s"', ' t="str"', ' t="b"', ' s="2" t="s"', ' t="n" s="1"');
const inside = fc.constantFrom(
  ...[
    '',
    '<v>1</v>',
    '<v>0</v>',
    '<v>2</v>',
    '<v></v>',
    '<v/>',
    '<v>a&amp;b</v>',
    '<v>]</v>',
    '<v> 3 </v>',
    '<v>1e3</v>',
  ],
  ...['<f>A1</f>', '<f>A1</f><v>1</v>', '<f/><v>1</v>', '<v>1</v><f>A1</f>', '<is><t> x </t></is>', '<v>1</v><v>2</v>'],
);
const cell = fc
  .tuple(fc.constantFrom(' r="A1"', ' r="B1"', ' r="C1"', ' r="D1"', ' r="$E$1"', ' r="b1"', ''), attribute, inside)
  .map(([r, more, body]) => (body === '' ? `<c${r}${more}/>` : `<c${r}${more}>${body}</c>`));
const string = fc.constantFrom(
  ...['<si><t>một</t></si>', '<si><t> hai\n</t></si>', '<si><t xml:space="preserve"> ba </t></si>', '<si><t/></si>'],
  ...[
    '<si><t>a]b</t></si>',
    '<si><t>&lt;</t></si>',
    '<si><r><t>x</t></r><r><t> y</t></r></si>',
    '<si><t>_x0041_</t></si>',
  ],
);
const merge = fc.constantFrom(
  '',
  '',
  '<mergeCell ref="B1:C1"/>',
  '<mergeCell ref="A1:B2" />',
  "<mergeCell ref='D1:E1'/>",
);

test('cells, strings and merges read the same whole and tag by tag', async () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { maxLength: 4 }),
      fc.array(string, { minLength: 3, maxLength: 5 }),
      merge,
      async (cells, strings, range) => {
        const rows = `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
        const sheet = `${rows}${range && `<mergeCells>${range}</mergeCells>`}`;
        const whole = await sheetsOrCode(workbookOf({ sheet, strings: strings.join(''), styles }));
        const tags = workbookOf({ sheet: COMMENT + sheet, strings: COMMENT + strings.join(''), styles });
        expect(whole).toEqual(await sheetsOrCode(tags));
        if (typeof whole !== 'string') read++;
      },
    ),
    { numRuns: 1_500, seed: 2021 },
  );
  expect(read).toBeGreaterThan(300);
});

test('the workbooks of the exports read the same whole and tag by tag', async () => {
  const folder = join(import.meta.dirname, '../../../fixtures/exports');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const archive = openArchive({ path: name, shown: name, bytes }, defaultLimits);
    const entries = [...archive.parts.values()].map((part) => {
      const data = inflateWhole(archive, part).toString();
      return { name: part.name, data: data.replace(/<(?:worksheet|sst)\b[^>]*>/, (root) => root + COMMENT) };
    });
    expect(entries.filter(({ data }) => data.includes(COMMENT)).length).toBeGreaterThan(1);
    expect(await readBytes(bytes)).toEqual(await readBytes(zip(entries)));
  }
});

test('knows the cells that programs write, and only those', () => {
  expect(usualCell('..<c r="A1" s="3" t="s"><v>12</v></c>', 2)).toEqual({
    ...{ end: 37, r: 'A1', s: '3', t: 's' },
    ...{ formula: false, value: '12' },
  });
  expect(usualCell('<c r="B2"><f>A1+1</f><v>2</v></c>', 0)).toMatchObject({ formula: true, value: '2', s: undefined });
  for (const end of ['/>', ' />', '></c>']) expect(usualCell(`<c r="A1"${end}`, 0)).toMatchObject({ value: undefined });
  const others = [
    ' <c r="A1"/>',
    '<c r="A1"><v>1</v>',
    '<c r="A1"><v>&amp;</v></c>',
    '<c r="A1" r="A1"/>',
    '<col r="A1"/>',
  ];
  for (const text of others) expect(usualCell(text, 0)).toBeUndefined();
});

test('knows the strings and merges that programs write, and only those', () => {
  expect(usualString('<si><t>Đơn </t></si>', 0)).toEqual({ end: 20, text: 'Đơn ', keepsSpace: false });
  expect(usualString('<si><t xml:space="preserve"> x</t></si>', 0)).toMatchObject({ text: ' x', keepsSpace: true });
  expect(usualString('<si><t>a&lt;</t></si>', 0)).toBeUndefined();
  expect(endOfUsualMerge('x<mergeCell ref="A1:B2"/>', 1)).toBe(25);
  expect(endOfUsualMerge('<mergeCell ref="A1:B2&amp;"/>', 0)).toBe(0);
});
