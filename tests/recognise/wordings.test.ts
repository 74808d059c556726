import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { recognised } from '../support/recognised.ts';

/** Labels and other wordings by column id, the first of each being the one of our templates; then a row and its values. */
interface FormWordings {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly row: Readonly<Record<string, string | number>>;
}

const TITLE = 'Đơn vị: Phường Láng Hạ\nTháng 3 năm 2021\nNăm 2021';

const wordings: Readonly<Record<string, FormWordings>> = {
  receptions: {
    columns: {
      kind: ['Hình thức tiếp', 'Loại tiếp', 'Hình thức'],
      visits: ['Số lượt tiếp', 'Lượt tiếp', 'Số lượt', 'Lượt công dân'],
      people: ['Số người được tiếp', 'Số người', 'Người được tiếp'],
      cases: ['Số vụ việc', 'Vụ việc', 'Số vụ'],
      firstTime: ['Tiếp lần đầu'],
      repeated: ['Tiếp nhiều lần'],
      groups: ['Số đoàn đông người', 'Đoàn đông người'],
      groupPeople: ['Số người trong đoàn'],
    },
    row: {
      kind: 'Định kỳ',
      visits: 11,
      people: 12,
      cases: 13,
      firstTime: 14,
      repeated: 15,
      groups: 16,
      groupPeople: 17,
    },
  },
  petitions: {
    columns: {
      type: ['Loại đơn', 'Phân loại đơn'],
      carriedOver: ['Kỳ trước chuyển sang', 'Tồn đầu kỳ', 'Tồn kỳ trước'],
      received: ['Tiếp nhận trong kỳ', 'Mới tiếp nhận', 'Số đơn tiếp nhận', 'Nhận trong kỳ'],
      withinAuthority: ['Thuộc thẩm quyền'],
      settled: ['Đã giải quyết', 'Đã giải quyết xong'],
      forwarded: ['Chuyển, hướng dẫn, trả lại', 'Chuyển đơn', 'Không thuộc thẩm quyền'],
      pendingOnTime: ['Đang giải quyết trong hạn', 'Trong hạn'],
      pendingOverdue: ['Đang giải quyết quá hạn', 'Quá hạn'],
    },
    row: {
      type: 'Tố cáo',
      carriedOver: 11,
      received: 12,
      withinAuthority: 13,
      settled: 14,
      forwarded: 15,
      pendingOnTime: 16,
      pendingOverdue: 17,
    },
  },
  supervision: {
    columns: {
      level: ['Cấp'],
      body: ['Chủ thể'],
      activity: ['Hình thức'],
      sessions: ['Số cuộc'],
      subjects: ['Số đơn vị được kiểm tra, giám sát'],
    },
    row: { level: 'Phường', body: 'UBKT', activity: 'Kiểm tra', sessions: 11, subjects: 12 },
  },
  'cell-ratings': {
    columns: {
      organisation: ['Tên chi bộ', 'Tên tổ chức đảng', 'Chi bộ'],
      kind: ['Loại hình'],
      rating: ['Xếp loại', 'Kết quả xếp loại'],
      members: ['Tổng số đảng viên'],
      rated: ['Được đánh giá'],
      excellent: ['HTXSNV'],
      good: ['HTTNV'],
      completed: ['HTNV'],
      failed: ['KHTNV'],
      unrated: ['Không đánh giá', 'Miễn, chưa đánh giá'],
    },
    row: {
      organisation: 'Chi bộ 5',
      kind: 'TCCSĐ',
      rating: 'HTTNV',
      members: 11,
      rated: 12,
      excellent: 13,
      good: 14,
      completed: 15,
      failed: 16,
      unrated: 17,
    },
  },
};

/** A sheet of one row under the first wordings, some of them replaced. */
function sheetWith(form: FormWordings, replaced: Readonly<Record<string, string>> = {}, more: readonly string[] = []) {
  const labels = Object.entries(form.columns).map(([id, [label = '']]) => replaced[id] ?? label);
  const cells = Object.keys(form.columns).map((id) => form.row[id]);
  return markdownSheet(
    `${TITLE}\n| ${[...more, ...labels].join(' | ')} |\n| ${[...more.map(() => ''), ...cells].join(' | ')} |`,
  );
}

const numbers = (values: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'number'));

describe('column labels', () => {
  const cases = Object.entries(wordings).flatMap(([form, { columns }]) =>
    Object.entries(columns).flatMap(([column, labels]) => labels.map((label) => ({ form, column, label }))),
  );
  test.each(cases)('$form: “$label” is $column', async ({ form, column, label }) => {
    const words = wordings[form];
    if (!words) throw new Error(form);
    const found = await recognised(sheetWith(words, { [column]: label }));
    expect(found.tables.map((table) => table.form)).toEqual([form]);
    expect(found.rows.map(({ values }) => numbers(values))).toEqual([numbers(words.row)]);
    expect(found.findings).toEqual([]);
  });

  test.each(Object.entries(wordings))(
    '%s is found in capitals, decomposed letters and broken lines',
    async (form, words) => {
      const shouted = Object.fromEntries(
        Object.entries(words.columns).map(([id, [label = '']]) => [
          id,
          label.toUpperCase().normalize('NFD').replace(' ', '<br>').replace(' ', ' \u00a0'),
        ]),
      );
      const found = await recognised(sheetWith(words, shouted));
      expect(found.tables.map((table) => table.form)).toEqual([form]);
      expect(found.rows.map(({ values }) => numbers(values))).toEqual([numbers(words.row)]);
    },
  );

  test.each(['STT', 'TT', 'Số TT', 'Ghi chú'])('“%s” is a column without figures', async (label) => {
    for (const words of Object.values(wordings)) {
      const found = await recognised(sheetWith(words, {}, [label]));
      expect(found.rows.map(({ values }) => numbers(values))).toEqual([numbers(words.row)]);
      expect(found.findings).toEqual([]);
    }
  });
});

describe('labels of rows', () => {
  const choices: readonly (readonly [form: string, column: string, text: string, id: string])[] = [
    ['receptions', 'kind', 'Thường xuyên', 'regular'],
    ['receptions', 'kind', 'Định kỳ', 'scheduled'],
    ['receptions', 'kind', 'Định kỳ của lãnh đạo', 'scheduled'],
    ['receptions', 'kind', 'ĐỘT XUẤT', 'unscheduled'],
    ['petitions', 'type', 'Khiếu nại', 'complaint'],
    ['petitions', 'type', 'Tố cáo'.normalize('NFD'), 'denunciation'],
    ['petitions', 'type', 'Kiến nghị, phản ánh', 'proposal'],
    ['petitions', 'type', 'Kiến nghị', 'proposal'],
    ['petitions', 'type', 'Phản ánh', 'proposal'],
    ['petitions', 'type', 'KNPA', 'proposal'],
    ['supervision', 'body', 'MTTQ', 'front'],
    ['supervision', 'body', 'Mặt trận Tổ quốc', 'front'],
    ['supervision', 'body', 'HĐND', 'council'],
    ['supervision', 'body', 'UBKT', 'inspection'],
    ['supervision', 'body', 'Ủy ban Kiểm tra', 'inspection'],
    ['supervision', 'body', 'Uỷ ban Kiểm tra', 'inspection'],
    ['supervision', 'body', 'Cấp ủy', 'party'],
    ['supervision', 'body', 'Đảng ủy', 'party'],
    ['supervision', 'body', 'Đoàn thể', 'mass'],
    ['supervision', 'body', 'Tổ chức chính trị - xã hội', 'mass'],
    ['supervision', 'body', 'Ban TTND, Ban GSĐTCĐ', 'people'],
    ['supervision', 'activity', 'Giám sát', 'supervision'],
    ['supervision', 'activity', 'Giám sát trực tiếp', 'supervision'],
    ['supervision', 'activity', 'Giám sát thực tế', 'supervision'],
    ['supervision', 'activity', 'Phản biện xã hội', 'criticism'],
    ['supervision', 'activity', 'Kiểm tra', 'inspection'],
    ['cell-ratings', 'kind', 'Chi bộ trực thuộc', 'cell'],
    ['cell-ratings', 'kind', 'Đảng bộ bộ phận', 'section'],
    ['cell-ratings', 'kind', 'Tổ chức cơ sở đảng', 'grassroots'],
    ['cell-ratings', 'kind', 'TCCSĐ', 'grassroots'],
    ['cell-ratings', 'rating', 'Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['cell-ratings', 'rating', 'HTXSNV', 'excellent'],
    ['cell-ratings', 'rating', 'Hoàn thành tốt nhiệm vụ', 'good'],
    ['cell-ratings', 'rating', 'HTTNV', 'good'],
    ['cell-ratings', 'rating', 'Hoàn thành nhiệm vụ', 'completed'],
    ['cell-ratings', 'rating', 'HTNV', 'completed'],
    ['cell-ratings', 'rating', 'Không hoàn thành nhiệm vụ', 'failed'],
    ['cell-ratings', 'rating', 'KHTNV', 'failed'],
  ];
  test.each(choices)('%s: %s “%s” is %s', async (form, column, text, id) => {
    const words = wordings[form];
    if (!words) throw new Error(form);
    const found = await recognised(sheetWith({ ...words, row: { ...words.row, [column]: text } }));
    expect(found.rows.map(({ values }) => values[column])).toEqual([id]);
    expect(found.findings).toEqual([]);
  });

  test('a bare KN may be either of two: refused, with both readings', async () => {
    const { columns, row } = wordings.petitions ?? { columns: {}, row: {} };
    const found = await recognised(sheetWith({ columns, row: { ...row, type: 'KN' } }));
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A5 C007']);
    expect(found.told[0]?.args.readings).toEqual(['Khiếu nại', 'Kiến nghị']);
  });

  test('a label outside the list is refused, with the nearest one', async () => {
    const { columns, row } = wordings.receptions ?? { columns: {}, row: {} };
    const found = await recognised(sheetWith({ columns, row: { ...row, kind: 'Thường xuên' } }));
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A5 C006']);
    expect(found.told[0]?.args.nearest).toBe('Thường xuyên');
  });

  const oldLabels: readonly (readonly [label: string, id: string])[] = [
    ['Trong sạch, vững mạnh', 'excellent'],
    ['Hoàn thành tốt', 'good'],
    ['Hoàn thành', 'completed'],
    ['Yếu kém', 'failed'],
  ];
  test.each(oldLabels)('before 2018 “%s” was the rating %s', async (label, id) => {
    const { columns, row } = wordings['cell-ratings'] ?? { columns: {}, row: {} };
    const sheet = (year: number) =>
      markdownSheet(
        `Phường Láng Hạ\n| Năm | ${Object.values(columns)
          .map(([first]) => first)
          .join(' | ')} |\n| ${year} | ${Object.keys(columns)
          .map((one) => (one === 'rating' ? label : row[one]))
          .join(' | ')} |`,
      );
    expect((await recognised(sheet(2017))).rows.map(({ values }) => values.rating)).toEqual([id]);
    const of2018 = await recognised(sheet(2018));
    const known = label.startsWith('Hoàn thành');
    expect(of2018.findings).toEqual(known ? [] : ['D3 C006']);
  });
});
