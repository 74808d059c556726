import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { type XlsRecord, xlsWith } from '../../support/xls-records.ts';
import { u16, u32, xlsbRecord, xlsbWith } from '../../support/xlsb-parts.ts';

type Font = 'plain' | 'struck' | 'raised' | 'lowered';

/** In the order of the file; the fonts of its cell styles are the first two. */
const FONTS: readonly Font[] = ['plain', 'struck', 'plain', 'raised', 'lowered', 'struck'];
const flagsOf = (font: Font) => u16(font === 'struck' ? 8 : 0);
const positionOf = (font: Font) => u16(font === 'raised' ? 1 : font === 'lowered' ? 2 : 0);

interface Rich {
  readonly text: string;
  /** Where a font begins, and which in `FONTS`. */
  readonly runs: readonly (readonly [from: number, font: number])[];
}

const STRINGS: readonly Rich[] = [
  { text: 'Số lượt tiếp', runs: [] },
  { text: '121', runs: [[2, 3]] },
  {
    text: '1512',
    runs: [
      [0, 5],
      [2, 2],
    ],
  },
  { text: '121', runs: [] },
  { text: '122', runs: [[2, 4]] },
  { text: '121', runs: [[1, 2]] },
];

const EXPECTED = {
  ...{ A1: "'Số lượt tiếp'", B1: "'12¹'", C1: "'⟦15⟧12'", D1: "'121'", E1: "'12₂'", F1: "'121'" },
  ...{ A2: '7', B2: "'⟦7⟧'", C2: "'⟦Số lượt tiếp⟧'", D2: "'⟦1⟧21'", E2: "'12¹'" },
};

const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

/** There is no font 4 in an `.xls`: the fifth one is number 5. */
const fontNumber = (index: number) => (index < 4 ? index : index + 1);
const runsOf = ({ runs }: Rich, number: (index: number) => number) =>
  Buffer.concat(runs.flatMap(([from, font]) => [u16(from), u16(number(font))]));

function xlsString(string: Rich): Buffer {
  const flags = Buffer.from([string.runs.length > 0 ? 9 : 1]);
  const count = string.runs.length > 0 ? u16(string.runs.length) : Buffer.alloc(0);
  return Buffer.concat([
    u16(string.text.length),
    flags,
    count,
    Buffer.from(string.text, 'utf16le'),
    runsOf(string, fontNumber),
  ]);
}

const xlsFonts: XlsRecord[] = FONTS.map((font) => ({
  type: 0x31,
  data: Buffer.concat([
    u16(200),
    flagsOf(font),
    u16(0),
    u16(400),
    positionOf(font),
    Buffer.alloc(4),
    Buffer.from([1, 0, 0x41]),
  ]),
}));
const xlsStyles: XlsRecord[] = [0, 1].map((font) => ({
  type: 0xe0,
  data: Buffer.concat([u16(font), Buffer.alloc(18)]),
}));

/** An `.xls` with these shared strings, the second row as above. */
function xls(strings: readonly XlsRecord[]): Buffer {
  const at = (row: number, column: number, style: number) => Buffer.concat([u16(row), u16(column), u16(style)]);
  const shared = (row: number, column: number, style: number, index: number): XlsRecord => ({
    type: 0xfd,
    data: Buffer.concat([at(row, column, style), u32(index)]),
  });
  // 7 and 7 as short numbers, in one record.
  const two = [u16(0), u32((7 << 2) | 2), u16(1), u32((7 << 2) | 2)];
  const sheet: XlsRecord[] = [
    ...STRINGS.map((_, index) => shared(0, index, 0, index)),
    { type: 0xbd, data: Buffer.concat([u16(1), u16(0), ...two, u16(1)]) },
    shared(1, 2, 1, 0),
    shared(1, 3, 1, 5),
    {
      type: 0xd6,
      data: Buffer.concat([
        at(1, 4, 0),
        u16(3),
        Buffer.from([1]),
        Buffer.from('121', 'utf16le'),
        u16(1),
        u16(2),
        u16(3),
      ]),
    },
  ];
  return xlsWith([], { book: [...xlsFonts, ...xlsStyles, ...strings], sheet });
}

const total = Buffer.concat([u32(STRINGS.length), u32(STRINGS.length)]);
const inOne: XlsRecord = { type: 0xfc, data: Buffer.concat([total, ...STRINGS.map(xlsString)]) };

/** Between two letters the rest says again how wide they are. */
const [first = { text: '', runs: [] }, ...others] = STRINGS;
const inSeveral: XlsRecord[] = [
  { type: 0xfc, data: Buffer.concat([total, xlsString(first).subarray(0, 3 + 2 * 4)]) },
  { type: 0x3c, data: Buffer.concat([Buffer.from([1]), xlsString(first).subarray(3 + 2 * 4)]) },
  { type: 0x3c, data: Buffer.concat(others.map(xlsString)) },
];

const xlsb = () => {
  const richString = ({ text, runs, ...rest }: Rich) =>
    Buffer.concat([
      Buffer.from([runs.length > 0 ? 1 : 0]),
      u32(text.length),
      Buffer.from(text, 'utf16le'),
      ...(runs.length > 0 ? [u32(runs.length), runsOf({ text, runs, ...rest }, (font) => font)] : []),
    ]);
  const cell = (column: number, style: number) => Buffer.concat([u32(column), u32(style)]);
  const shared = (column: number, style: number, index: number) => xlsbRecord(7, cell(column, style), u32(index));
  const row = (index: number) => xlsbRecord(0, u32(index), Buffer.alloc(13));
  const fonts = FONTS.map((font) =>
    xlsbRecord(
      43,
      u16(200),
      flagsOf(font),
      u16(400),
      positionOf(font),
      Buffer.alloc(13),
      u32(1),
      Buffer.from('A', 'utf16le'),
    ),
  );
  const style = (font: number) => xlsbRecord(47, u16(0), u16(0), u16(font), Buffer.alloc(10));
  return xlsbWith({
    strings: [...STRINGS.map((string) => xlsbRecord(19, richString(string))), xlsbRecord(160)],
    styles: [
      ...[xlsbRecord(278), xlsbRecord(611, u32(fonts.length)), ...fonts, xlsbRecord(612)],
      ...[xlsbRecord(626, u32(1)), style(1), xlsbRecord(627)],
      ...[xlsbRecord(617, u32(2)), style(0), style(1), xlsbRecord(618), xlsbRecord(279)],
    ],
    cells: [
      ...[row(0), ...STRINGS.map((_, index) => shared(index, 0, index))],
      ...[row(1), xlsbRecord(5, cell(0, 0), double(7)), xlsbRecord(5, cell(1, 1), double(7))],
      ...[shared(2, 1, 0), shared(3, 1, 5), xlsbRecord(62, cell(4, 0), richString({ text: '121', runs: [[2, 3]] }))],
    ],
  });
};

test.each([
  ['.xls', xls([inOne])],
  ['.xls whose strings go on in other records', xls(inSeveral)],
  ['.xlsb', xlsb()],
])('what is raised, lowered or crossed out in an %s is no part of the figure beside it', async (_, bytes) => {
  const [sheet] = await readBytes(bytes);
  expect(cellsAsText(sheet?.rows ?? [])).toEqual(EXPECTED);
});

test('strings that are shorter than they say are damage', async () => {
  const { data } = inOne;
  const short = xls([{ type: 0xfc, data: Buffer.concat([data, u16(1), Buffer.from([9]), u16(90), u16(0x41)]) }]);
  expect(await refusalOf(short)).toEqual({ code: 'F001', args: {} });
});
