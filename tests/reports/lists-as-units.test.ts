import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

const WEAK = [
  'Kỳ báo cáo: 12/2024',
  'Tên tổ chức đảng,Đơn vị,Diện theo dõi,Lý do,Ngày đưa vào danh sách,Biện pháp củng cố,Ngày đưa ra khỏi danh sách',
  'Chi bộ 7,Văn Miếu,BCĐ Quận ủy,x,05/03/2024,y,',
  'Chi bộ 8,Trung Tự,BCĐ Quận ủy,x,05/03/2024,y,',
  'Chi bộ 9,Quốc Tử Giám,BCĐ Quận ủy,x,05/03/2024,y,',
  '',
].join('\n');

test.each([[[]], [['--as-units', '2025-01-01']], [['--as-units', '2025-07-01']]])(
  'what is listed one by one stays listed, under whose name the figures stand or not: %j',
  async (options) => {
    const { stdout } = await withFiles({ 'to-chuc.csv': WEAK }, (cwd) =>
      run(['report', 'nq15', 'to-chuc.csv', '-p', '2024', ...options], { cwd }),
    );
    for (const [name, unit] of [
      ['Chi bộ 7', 'Văn Miếu'],
      ['Chi bộ 8', 'Trung Tự'],
      ['Chi bộ 9', 'Quốc Tử Giám'],
    ])
      expect(stdout).toMatch(new RegExp(`^${name} +${unit} +BCĐ Quận ủy +05/03/2024`, 'm'));
  },
);

test('a topic of which nothing was handed in is not shown for units that are not comparable', async () => {
  const { stdout } = await run(['summary', 'fixtures/exports/2024-12', '--as-units', '2025-07-01']);
  expect(stdout).toContain('Tiếp công dân theo đơn vị');
  expect(stdout).not.toContain('Đối thoại theo đơn vị');
});
