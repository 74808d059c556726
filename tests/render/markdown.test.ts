import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { Block, Grid } from '../../src/model/document.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { known, missing, row, sampleDocument, sampleFindings, shown, words } from './sample-document.ts';

async function markdown(...blocks: Block[]): Promise<string> {
  const document = { ...sampleDocument, blocks };
  return String(await renderMarkdown(document, { lang: 'vi', width: 80, color: true, toFile: true }));
}

const grid: Grid = {
  type: 'grid',
  title: same('Bảng'),
  columns: [
    { label: same('Đơn vị'), align: 'left' },
    { label: same('Số lượt'), group: same('Tiếp dân'), align: 'right' },
  ],
  rows: [
    row('data', words('A | B_c\n*d*'), shown(known(1234))),
    row('total', words('Tổng'), shown(known(5, { reported: 1, expected: 2 }))),
    row('part', words('Quận'), shown(missing)),
  ],
  notes: [],
};

test('a grid as a pipe table, with every sign of the text kept', async () => {
  const text = await markdown(grid);
  expect(text.slice(text.indexOf('**Bảng**')).split('\n')).toEqual([
    '**Bảng**',
    '',
    '| Đơn vị | Tiếp dân: Số lượt |',
    '| --- | ---: |',
    '| A \\| B\\_c<br>\\*d\\* | 1.234 |',
    '| **Tổng** | **5\\* (1/2)** |',
    '| &nbsp;&nbsp;Quận | – |',
    '',
    '\\* Chưa đầy đủ: còn đơn vị hoặc kỳ chưa có số liệu.\\',
    '1/2: 1 trong 2 đơn vị đã báo cáo.\\',
    '– Chưa có số liệu.',
    '',
  ]);
});

test('title, lines, headings and paragraphs', async () => {
  const text = await markdown(
    { type: 'heading', text: same('Phần <1>'), tab: same('1') },
    { type: 'paragraph', tone: 'bad', text: same('# không phải tiêu đề') },
    { type: 'paragraph', tone: 'plain', text: same('2021. Năm') },
  );
  expect(text.split('\n')).toEqual([
    'UBND QUẬN ĐỐNG ĐA',
    '',
    '# TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN THƯ THÁNG 3 NĂM 2021',
    '',
    'Kỳ báo cáo: từ 01/03/2021 đến 31/03/2021\\',
    'Số liệu tính đến ngày 05/04/2021',
    '',
    '## Phần \\<1>',
    '',
    '\\# không phải tiêu đề',
    '',
    '2021\\. Năm',
    '',
  ]);
});

test('findings as a list', async () => {
  const text = await markdown({ type: 'findings', findings: sampleFindings });
  expect(text.slice(text.indexOf('- **'))).toBe(
    [
      '- **lỗi R203** lang-thuong.xlsx › Đơn thư › C9\\',
      '  Số đơn không cân: tồn đầu kỳ 4 + tiếp nhận 10 bằng 14, nhưng tổng ghi 12.\\',
      '  Liên quan: D9, nam-dong.xlsx › Đơn thư › D12\\',
      '  → Đếm lại số đơn trong sổ rồi sửa ô sai; không sửa ô tổng cho khớp.',
      '- **cảnh báo C105** nam-dong.xlsx › Tiếp công dân › dòng 14\\',
      '  Cột số người để trống.\\',
      '  → Ghi 0 nếu không có ai, ghi số nếu có.',
      '',
    ].join('\n'),
  );
});
