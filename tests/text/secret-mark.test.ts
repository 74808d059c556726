import { expect, test } from 'vitest';
import { isSecretName, isSecretText } from '../../src/text/secret-mark.ts';

test.each([
  'MẬT',
  'Mật',
  ' TỐI MẬT ',
  'TUYỆT MẬT',
  'TỐI\u00a0MẬT',
  'TỐI  MẬT',
  'TỐI-MẬT',
  'M\u200bẬT',
  'MẬT\u200b',
  'M Ậ T',
  'T Ố I  M Ậ T',
  'T Ố I M Ậ T',
  'Độ mật: Mật',
  'Mức độ mật: Mật',
  'Độ mật: TỐI MẬT',
  'Tài liệu MẬT',
  '(MẬT)',
  '“MẬT”',
  '[TUYỆT MẬT]',
  'MẬT (bản số 3)',
  'MẬT, bản số: 3',
  'MẬT/Bản số: 02',
  'MẬT, HỎA TỐC',
  'HỎA TỐC - MẬT',
  'UBND PHƯỜNG\nTUYỆT MẬT',
  'UBND phường\nĐộ mật: Mật',
  'MẬT\nBáo cáo tháng 3',
])('%j is the stamp of a classified paper', (text) => {
  expect(isSecretText(text)).toBe(true);
});

test.each([
  'Bảo vệ bí mật nhà nước',
  'Bảo vệ bí\nmật\nnhà nước',
  'BÍ MẬT NHÀ NƯỚC',
  'Bí mật nhà nước',
  'Không có tài liệu mật',
  'Tài liệu mật',
  'mật độ dân số',
  'MẬT ĐỘ',
  'Mật ong',
  'Nguyễn Văn Mật',
  'NGUYỄN VĂN MẬT',
  'Độ mật',
  'Độ mật:',
  'Độ mật: không',
  'MẶT TRẬN',
])('%j is none', (text) => {
  expect(isSecretText(text)).toBe(false);
});

test.each([
  'MẬT',
  'Mật',
  'MẬT - thang 3.xlsx',
  'MẬT thang 3.xlsx',
  'MẬT_thang3.csv',
  'Mật - tháng 3.xlsx',
  'Bao cao thang 3 (TỐI MẬT).xlsx',
  'BC_MẬT.xlsx',
  'MẬT - thang 3.xlsx'.normalize('NFD'),
])('a name such as %j is a mark', (name) => {
  expect(isSecretName(name)).toBe(true);
});

test.each([
  'BÍ MẬT NHÀ NƯỚC.xlsx',
  'BÍ_MẬT_NHÀ_NƯỚC.xlsx',
  'bí-mật-nhà-nước.xlsx',
  'Bảo vệ bí mật nhà nước',
  'MẬT ĐỘ DÂN SỐ.xlsx',
  'Mật độ',
  'Mật ong',
  'NGUYỄN VĂN MẬT.xlsx',
  'mat-do.xlsx',
])('a name such as %j is none', (name) => {
  expect(isSecretName(name)).toBe(false);
});
