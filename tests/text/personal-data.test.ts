import { expect, test } from 'vitest';
import { personalDataInText, withoutPersonalData } from '../../src/text/personal-data.ts';
import { fc } from '../support/laws.ts';

test.each([
  ['0912345678', 'phone'],
  ['0912 345 678', 'phone'],
  ['0912\u00a0345\u00a0678', 'phone'],
  ['0912.345.678', 'phone'],
  ['0912/345/678', 'phone'],
  ['0912_345_678', 'phone'],
  ['0912,345,678', 'phone'],
  ['0912\u200b345678', 'phone'],
  ['０９１２３４５６７８', 'phone'],
  ['+84 912 345 678', 'phone'],
  ['84912345678', 'phone'],
  ['02438511234', 'phone'],
  ['024.3851.1234', 'phone'],
  ['(024) 3851-1234', 'phone'],
  ['gọi 0912345678-0987654321', 'phone'],
  ['012345678912', 'identity'],
  ['CMND 012345678', 'identity'],
  ['CMND 012 345 678', 'identity'],
  ['012.345.678', 'identity'],
  ['CMND 123456789 Đ/c An', 'identity'],
  ['CCCD 001 099 012 345', 'identity'],
  ['001.099.012.345', 'identity'],
  ['ai@phuong.vn', 'email'],
  ['a.b＠gmail.com', 'email'],
])('%j holds what is about a person: %s', (text, what) => {
  expect(personalDataInText(text)).toBe(what);
  expect(withoutPersonalData(text)).not.toMatch(/\d{3}|@|＠/);
});

test.each([
  '01.01.2021-31.12.2021',
  'từ 01-01-2021 31-12-2021',
  'từ ngày 15/02/2021 đến ngày 14/03/2021',
  '05-03-2021 00:00:00',
  '2021-03-05 08:30:00',
  'từ 05-03-2021 08:30',
  '05.03.2021 14h',
  '01/2021-2022',
  '08.2019-2020',
  'Công văn số 1234/UBND ngày 05/10/2022',
  'Công văn 012/2021 345/2022',
  'Số tiền 123456789 đồng',
  'Kinh phí: 123456789',
  'Số tiền 84.123.456.789 đồng',
  '1.000.000.000.000',
  '1.234.567.890 đồng',
  '0.8571428571',
  '33.333333333',
  'Số 12 tháng 10 năm 2021',
])('%j holds nothing about a person', (text) => {
  expect(personalDataInText(text)).toBeUndefined();
  expect(withoutPersonalData(text)).toBe(text);
});

test('only what is about the person is taken out', () => {
  expect(withoutPersonalData('An 0912345678, an@x.vn, 05-03-2021')).toBe('An •••, •••, 05-03-2021');
});

test('whatever stands around a number, it is taken out, and a text without any stays as it is', () => {
  const words = fc.array(fc.constantFrom('ông An', 'Đất đai', 'ngày 05/03/2021', '12 đơn', '86,5%', '…', '\u200b'));
  const number = fc.constantFrom('0912345678', '001099012345', '0912 345 678', 'an@x.vn');
  fc.assert(
    fc.property(words, number, words, (before, personal, after) => {
      const [head, tail] = [before.join('; '), after.join('; ')];
      expect(withoutPersonalData(`${head}; ${personal}; ${tail}`)).not.toContain(personal);
      expect(withoutPersonalData(head)).toBe(head);
    }),
  );
});
