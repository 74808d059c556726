import { same, type Text } from '../../src/i18n/text.ts';
import type { FindingWords, Grid, GridCell, GridRow, ReportDocument } from '../../src/model/document.ts';
import type { Figure, Outcome, Parts } from '../../src/model/figure.ts';
import { month } from '../../src/model/period.ts';

const ABOUT = { indicator: 'receptions.visits', scope: 'all' as const, dims: {} };

/** The wards of the sample; every figure of ward number `n` is made from `n`, so that tests can work it out again. */
export const wards = [
  'Cát Linh',
  'Hàng Bột',
  'Khâm Thiên',
  'Khương Thượng',
  'Kim Liên',
  'Láng Hạ',
  'Láng Thượng',
  'Nam Đồng',
  'Ngã Tư Sở',
  'Ô Chợ Dừa',
  'Phương Liên',
  'Phương Mai',
  'Quang Trung',
  'Quốc Tử Giám',
  'Thịnh Quang',
  'Thổ Quan',
  'Trung Liệt',
  'Trung Phụng',
  'Trung Tự',
  'Văn Chương',
  'Văn Miếu',
];

const all: Parts = { reported: 1, expected: 1 };

export function figure(outcome: Outcome, parts: Parts = all, previous?: number): Figure {
  const now = { ...outcome, ...parts, ...ABOUT, period: month(2021, 3) };
  if (previous === undefined) return now;
  const before: Figure = { state: 'known', value: previous, ...all, ...ABOUT, period: month(2021, 2) };
  return { ...now, comparison: { before } };
}

export function known(value: number, parts: Parts = all, previous?: number): Figure {
  return figure({ state: 'known', value }, parts, previous);
}

export const missing: Figure = figure({ state: 'missing' }, { reported: 0, expected: 1 });
export const notComputable: Figure = figure({ state: 'undefined' });

export function shown(figureShown: Figure, percent = false): GridCell {
  return { type: 'figure', figure: figureShown, percent };
}

export function change(figureShown: Figure, percent = false): GridCell {
  return { type: 'change', figure: figureShown, percent };
}

export function words(text: string): GridCell {
  return { type: 'text', text: same(text) };
}

export function row(role: GridRow['role'], ...cells: GridCell[]): GridRow {
  return { role, cells };
}

const receptions: Text = { vi: 'Tiếp công dân', en: 'Citizen reception' };
const petitions: Text = { vi: 'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh', en: 'Petitions' };

function wardRow(name: string, n: number): GridRow {
  const rate = n === 4 ? notComputable : known(80 + n / 2);
  const cells = [known(n * 97), known(n * 51), known(n, { reported: n === 2 ? 0 : 1, expected: 1 }), known(0)];
  const received = n === 7 ? [missing, missing, missing] : [known(n * 3), known(n * 2), rate];
  return row(
    'data',
    words(name),
    ...cells.map((one) => shown(one)),
    ...received.map((one, index) => shown(one, index === 2)),
    change(known(n * 3, all, 30)),
  );
}

export const summaryGrid: Grid = {
  type: 'grid',
  title: { vi: 'Kết quả tiếp công dân và giải quyết đơn theo phường', en: 'Receptions and petitions by ward' },
  columns: [
    { label: { vi: 'Đơn vị', en: 'Unit' }, align: 'left' },
    { label: { vi: 'Số lượt tiếp công dân', en: 'Visits' }, group: receptions, align: 'right' },
    { label: { vi: 'Số người được tiếp', en: 'People' }, group: receptions, align: 'right' },
    { label: { vi: 'Số vụ việc', en: 'Cases' }, group: receptions, align: 'right' },
    { label: { vi: 'Số đoàn đông người', en: 'Large groups' }, group: receptions, align: 'right' },
    { label: { vi: 'Tiếp nhận trong kỳ', en: 'Received' }, group: petitions, align: 'right' },
    { label: { vi: 'Đã giải quyết', en: 'Settled' }, group: petitions, align: 'right' },
    { label: { vi: 'Tỷ lệ giải quyết', en: 'Settlement rate' }, group: petitions, align: 'right' },
    { label: { vi: 'So với kỳ trước', en: 'Change' }, align: 'right' },
  ],
  rows: [
    ...wards.map((name, index) => wardRow(name, index + 1)),
    row(
      'total',
      { type: 'text', text: { vi: 'Tổng số', en: 'Total' } },
      shown(known(22407, { reported: 21, expected: 21 })),
      shown(known(11781, { reported: 21, expected: 21 })),
      shown(known(231, { reported: 20, expected: 21 })),
      shown(known(0, { reported: 21, expected: 21 })),
      shown(known(672, { reported: 20, expected: 21 })),
      shown(known(448, { reported: 20, expected: 21 })),
      shown(known(86.4, { reported: 19, expected: 21 }), true),
      change(known(672, { reported: 20, expected: 21 }, 700)),
    ),
  ],
  notes: [
    {
      vi: 'Số liệu lấy từ sổ tiếp công dân và sổ theo dõi đơn của các phường; tỷ lệ giải quyết tính trên tổng số đơn phải giải quyết, gồm cả đơn kỳ trước chuyển sang, không tính đơn đã chuyển cơ quan khác.',
      en: 'Figures come from the registers of the wards; the rate is settled petitions out of all that had to be settled.',
    },
  ],
};

export const sampleFindings: readonly FindingWords[] = [
  {
    code: 'R203',
    severity: 'error',
    at: { file: 'lang-thuong.xlsx', sheet: 'Đơn thư', row: 9, column: 3 },
    related: [
      { file: 'lang-thuong.xlsx', sheet: 'Đơn thư', row: 9, column: 4 },
      { file: 'nam-dong.xlsx', sheet: 'Đơn thư', row: 12, column: 4 },
    ],
    title: { vi: 'Số đơn không cân đối', en: 'The petitions do not balance' },
    why: { vi: 'Đơn phải giải quyết bằng đơn đã có kết quả.', en: 'What came in is what went out.' },
    otherWay: { vi: 'Xem giải thích: explain R203', en: 'Read about it: explain R203' },
    message: {
      vi: 'Số đơn không cân: tồn đầu kỳ 4 + tiếp nhận 10 bằng 14, nhưng tổng ghi 12.',
      en: 'The petitions do not balance: carried over 4 + received 10 is 14, but 12 is stated.',
    },
    help: {
      vi: 'Đếm lại số đơn trong sổ rồi sửa ô sai; không sửa ô tổng cho khớp.',
      en: 'Count the petitions in the register again and correct the wrong cell.',
    },
  },
  {
    code: 'C105',
    severity: 'warning',
    at: { file: 'nam-dong.xlsx', sheet: 'Tiếp công dân', row: 14 },
    related: [],
    title: { vi: 'Ô để trống', en: 'A blank cell' },
    why: { vi: 'Trống không phải là 0.', en: 'A blank is not zero.' },
    otherWay: { vi: 'Xem giải thích: explain C105', en: 'Read about it: explain C105' },
    message: { vi: 'Cột số người để trống.', en: 'The number of people is blank.' },
    help: { vi: 'Ghi 0 nếu không có ai, ghi số nếu có.', en: 'Write 0 where there was nobody.' },
  },
];

export const sampleDocument: ReportDocument = {
  issuer: same('UBND QUẬN ĐỐNG ĐA'),
  title: {
    vi: 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN THƯ THÁNG 3 NĂM 2021',
    en: 'RECEPTIONS AND PETITIONS, MARCH 2021',
  },
  lines: [
    { vi: 'Kỳ báo cáo: từ 01/03/2021 đến 31/03/2021', en: 'Period: 01/03/2021 to 31/03/2021' },
    { vi: 'Số liệu tính đến ngày 05/04/2021', en: 'As of 05/04/2021' },
  ],
  blocks: [
    {
      type: 'heading',
      text: { vi: 'Tiếp công dân và đơn thư', en: 'Receptions and petitions' },
      tab: { vi: 'Tổng hợp', en: 'Summary' },
    },
    {
      type: 'paragraph',
      tone: 'warning',
      text: {
        vi: 'Đã nhận báo cáo của 20/21 phường; phường Láng Thượng chưa nộp phần đơn thư nên số liệu đơn chưa đầy đủ.',
        en: '20 of 21 wards have reported; petitions of Láng Thượng are still missing.',
      },
    },
    summaryGrid,
    {
      type: 'heading',
      text: { vi: 'Các lỗi cần sửa', en: 'Findings' },
      tab: { vi: 'Lỗi', en: 'Findings' },
    },
    { type: 'findings', findings: sampleFindings },
  ],
  data: { period: '2021-03', figures: [{ label: 'Số lượt', value: 22407, dims: {} }] },
  records: {
    header: ['indicator', 'unit', 'value'],
    rows: [
      ['receptions.visits', 'Láng Thượng', 679],
      ['petitions.received', '00187', null],
    ],
  },
};
