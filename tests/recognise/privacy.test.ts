import { expect, test } from 'vitest';
import { BLANK, type Cell } from '../../src/model/cell.ts';
import { isSecretMark, personalDataIn, withoutPersonalData } from '../../src/recognise/privacy.ts';

const cell = (text: string): Cell => ({ ...BLANK, kind: 'text', text });

test.each([
  'MẬT',
  'Mật',
  ' TỐI MẬT ',
  'TUYỆT MẬT',
  'TỐI\u00a0MẬT',
  'TỐI  MẬT',
  'Độ mật: Mật',
  'Độ mật: TỐI MẬT',
  '(MẬT)',
  '[TUYỆT MẬT]',
  'MẬT (bản số 3)',
  'MẬT, bản số: 3',
  'UBND PHƯỜNG\nTUYỆT MẬT',
  'MẬT\nBáo cáo tháng 3',
])('%j is the stamp of a classified paper', (text) => {
  expect(isSecretMark(cell(text))).toBe(true);
});

test.each([
  'Bảo vệ bí mật nhà nước',
  'Bảo vệ bí\nmật\nnhà nước',
  'BÍ MẬT NHÀ NƯỚC',
  'Không có tài liệu mật',
  'mật độ dân số',
  'Độ mật:',
  'MẶT TRẬN',
])('%j is none', (text) => {
  expect(isSecretMark(cell(text))).toBe(false);
});

test.each([
  ['0912345678', 'phone'],
  ['0912 345 678', 'phone'],
  ['0912\u00a0345\u00a0678', 'phone'],
  ['0912.345.678', 'phone'],
  ['+84 912 345 678', 'phone'],
  ['02438511234', 'phone'],
  ['024.3851.1234', 'phone'],
  ['(024) 3851-1234', 'phone'],
  ['gọi 0912345678-0987654321', 'phone'],
  ['012345678912', 'identity'],
  ['CMND 012345678', 'identity'],
  ['CCCD 001 099 012 345', 'identity'],
  ['001.099.012.345', 'identity'],
  ['ai@phuong.vn', 'email'],
])('%j holds what is about a person: %s', (text, what) => {
  expect(personalDataIn(cell(text))).toBe(what);
  expect(withoutPersonalData(text)).not.toMatch(/\d{3}|@/);
});

test.each([
  '01.01.2021-31.12.2021',
  'từ 01-01-2021 31-12-2021',
  'từ ngày 15/02/2021 đến ngày 14/03/2021',
  'Công văn số 1234/UBND ngày 05/10/2022',
  '1.000.000.000.000',
  '1.234.567.890 đồng',
  'Số 12 tháng 10 năm 2021',
])('%j holds nothing about a person', (text) => {
  expect(personalDataIn(cell(text))).toBeUndefined();
});
