import { describe, expect, test } from 'vitest';
import type { Args, Finding } from '../../src/model/finding.ts';
import { findingWords } from '../../src/rules/finding-words.ts';
import { ruleOf } from '../../src/rules/registry.ts';
import { intakeOf } from '../support/intake.ts';

const at = { file: 'a.csv' };
const said = (code: string, args: Args): { vi: string; en: string } =>
  findingWords({ code, severity: ruleOf(code).severity, at, args }).message;

describe('people read periods as offices write them', () => {
  test.each([
    [
      'X201',
      { unit: 'Láng Hạ', period: '2021-03', stated: 1, computed: 2 },
      'Láng Hạ, kỳ tháng 3/2021:',
      'Láng Hạ, 2021-03:',
    ],
    ['X201', { unit: 'Láng Hạ', period: '2021-Q1', stated: 1, computed: 2 }, 'kỳ quý I/2021:', 'q1 2021:'],
    ['X502', { unit: 'Láng Hạ', period: '2021', below: 1, rated: 2 }, 'Láng Hạ, năm 2021:', 'Láng Hạ, 2021:'],
    ['C008', { name: 'Láng', period: '2021-03' }, 'trong kỳ tháng 3/2021.', 'in 2021-03.'],
    [
      'H006',
      { used: '2021-03', other: '2021-04', where: 'file' },
      /^Bảng ghi kỳ tháng 3\/2021 nhưng .* ghi tháng 4\/2021; đã dùng tháng 3\/2021\.$/,
      'says 2021-03',
    ],
    ['X003', { unit: 'Láng Hạ', period: '2017-01..2022-09' }, 'kỳ từ 01/2017 đến 09/2022,', '01/2017 to 09/2022'],
    ['X003', { unit: 'Láng Hạ', period: '' }, 'dòng của Láng Hạ, không thuộc', 'rows of Láng Hạ, which'],
  ])('%s %j', (code, args, vi, en) => {
    const message = said(code, args as Args);
    expect(message.vi).toMatch(vi);
    expect(message.en).toMatch(en);
  });
});

test('of many places none counts', () => {
  const { why, fix } = ruleOf('X001');
  expect([why.vi, why.en]).toEqual([expect.stringContaining('chưa chỗ nào'), expect.stringContaining('none')]);
  expect(`${why.vi} ${fix.vi} ${why.en} ${fix.en}`).not.toMatch(/cả hai|neither|một chỗ|one of them/);
});

test('lists of petitions that contradict each other name the petition', async () => {
  const list = (until: string, received: string): string =>
    [
      'Đơn vị: UBND phường Láng Hạ',
      `Tính đến ngày ${until}`,
      '',
      'Số đơn,Ngày nhận,Loại đơn,Thẩm quyền,Ngày thụ lý,Số lần gia hạn,Ngày giải quyết,Kết quả',
      `12/DT,${received},Khiếu nại,Phường,,,,Đang giải quyết`,
      '',
    ].join('\n');
  const { findings } = await intakeOf({
    'a.csv': list('31/03/2021', '05/03/2021'),
    'b.csv': list('30/04/2021', '06/03/2021'),
  });
  const found = findings.find((one: Finding) => one.code === 'X601');
  expect(found && findingWords(found).message.vi).toContain('ghi khác nhau về số đơn 12/DT, cột “Ngày nhận”');
});
