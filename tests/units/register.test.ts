import { describe, expect, test } from 'vitest';
import { dongDa } from '../../src/units/dong-da.ts';
import type { Mention } from '../../src/units/mention/mention.ts';
import { createRegister } from '../../src/units/register.ts';

const register = createRegister(dongDa);
const [IN_2021, EARLY_2025, LATE_2025] = ['2021-03-31', '2025-03-31', '2025-08-31'];

/** The one ward that a line names, else its district. */
function named({ wards, district, unknown }: Mention): string | undefined {
  if (unknown !== undefined || wards.length > 1) return undefined;
  return (wards[0] ?? district)?.name;
}

/** `00199 Láng Hạ` where found, else the state, with the nearest name. */
function found(text: string, date: string): string {
  const match = register.match(text, date);
  if (match.state === 'found') return `${match.unit.code} ${match.unit.name}`;
  if (match.state === 'another-time') return `another time: ${match.unit.code} ${match.unit.name}`;
  return `unknown${match.nearest === undefined ? '' : `, near ${match.nearest}`}`;
}

describe('a cell that names a ward', () => {
  test.each([
    'Láng Hạ',
    'Láng hạ',
    'LÁNG HẠ',
    'Lang Ha',
    'lang-ha',
    'Láng Hạ'.normalize('NFD'),
    'La\u0301ng Ha\u0323',
    'Láng\u00a0Hạ',
    ' Láng  Hạ\u200b ',
    'Láng\nHạ',
    'Phường Láng Hạ',
    'Phương Láng Hạ',
    'PHƯỜNG LÁNG HẠ',
    'Phường Láng Hạ'.normalize('NFD'),
    'P. Láng Hạ',
    'P.Láng Hạ',
    'P Láng Hạ',
    'UBND phường Láng Hạ',
    'UBND P. Láng Hạ',
    'Ủy ban nhân dân phường Láng Hạ',
    'Uỷ ban nhân dân phường Láng Hạ',
    'HĐND phường Láng Hạ',
    'Đảng ủy phường Láng Hạ',
    'Đảng uỷ phường Láng Hạ',
    'Ðảng bộ phường Láng Hạ',
    'ĐU P. Láng Hạ',
    'ĐU phường Láng Hạ',
    'MTTQ phường Láng Hạ',
    'Ủy ban MTTQ Việt Nam phường Láng Hạ',
    'Đơn vị: Phường Láng Hạ',
    '00199',
    '0199',
    '199',
    ' 199 ',
  ])('%j is Láng Hạ', (text) => {
    expect(found(text, IN_2021)).toBe('00199 Láng Hạ');
  });

  test.each([
    ['Ngã 4 Sở', '00235 Ngã Tư Sở'],
    ['P. Ngã 4 Sở', '00235 Ngã Tư Sở'],
    ['Ngã tư sở', '00235 Ngã Tư Sở'],
    ['Ô chợ dừa', '00190 Ô Chợ Dừa'],
    ['O Cho Dua', '00190 Ô Chợ Dừa'],
    ['Khương Thuợng', '00238 Khương Thượng'],
    ['NAM ÐỒNG', '00208 Nam Đồng'],
    ['178', '00178 Cát Linh'],
  ])('%j is %s', (text, unit) => {
    expect(found(text, IN_2021)).toBe(unit);
  });

  test.each([
    ['Phương Liên', '00220 Phương Liên'],
    ['Phường Phương Liên', '00220 Phương Liên'],
    ['P.Phương Liên', '00220 Phương Liên'],
    ['PHUONG LIEN', '00220 Phương Liên'],
    ['UBND phường Phương Mai', '00232 Phương Mai'],
    ['phuong phuong mai', '00232 Phương Mai'],
    ['Phuong Mai', '00232 Phương Mai'],
  ])('%j begins like the word phường and is %s', (text, unit) => {
    expect(found(text, IN_2021)).toBe(unit);
  });

  test.each([
    'Văn Miếu - Quốc Tử Giám',
    'Văn Miếu-Quốc Tử Giám',
    'Văn Miếu – Quốc Tử Giám',
    'Văn Miếu — Quốc Tử Giám',
    'Văn Miếu Quốc Tử Giám',
    'P. VĂN MIẾU − QUỐC TỬ GIÁM',
  ])('%j is one ward in 2025', (text) => {
    expect(found(text, EARLY_2025)).toBe('00181 Văn Miếu - Quốc Tử Giám');
    expect(found(text, LATE_2025)).toBe('00226 Văn Miếu - Quốc Tử Giám');
  });

  test('the other merged ward is known with and without its dash', () => {
    expect(found('Phương Liên - Trung Tự', EARLY_2025)).toBe('00226 Phương Liên - Trung Tự');
    expect(found('phường Phương Liên Trung Tự', EARLY_2025)).toBe('00226 Phương Liên - Trung Tự');
  });
});

describe('codes and names over time', () => {
  test.each([
    ['226', IN_2021, '00226 Trung Tự'],
    ['00226', EARLY_2025, '00226 Phương Liên - Trung Tự'],
    ['00226', LATE_2025, '00226 Văn Miếu - Quốc Tử Giám'],
    ['00235', IN_2021, '00235 Ngã Tư Sở'],
    ['00235', EARLY_2025, '00235 Thịnh Quang'],
    ['00235', LATE_2025, '00235 Đống Đa'],
    ['00199', LATE_2025, '00199 Láng'],
    ['00223', EARLY_2025, 'another time: 00223 Thịnh Quang'],
    ['00181', LATE_2025, 'another time: 00181 Văn Miếu'],
    ['Văn Miếu', EARLY_2025, 'another time: 00181 Văn Miếu'],
    ['Láng', IN_2021, 'another time: 00199 Láng'],
    ['Thịnh Quang', EARLY_2025, '00235 Thịnh Quang'],
  ])('%s on %s is %s', (text, date, expected) => {
    expect(found(text, date)).toBe(expected);
  });
});

describe('the district', () => {
  test.each([
    'Quận Đống Đa',
    'QUẬN ĐỐNG ĐA',
    'Đống Đa',
    'Quận',
    'UBND quận',
    'UBND quận Đống Đa',
    'Quận ủy',
    'Quận uỷ Đống Đa',
    'MTTQ quận',
    'Ủy ban MTTQ Việt Nam quận Đống Đa',
    '006',
    '00006',
  ])('%j is the district', (text) => {
    expect(found(text, IN_2021)).toBe('006 Quận Đống Đa');
  });

  test('Đống Đa is a ward from July 2025 on, and no ward before', () => {
    expect(found('Đống Đa', LATE_2025)).toBe('00235 Đống Đa');
    expect(found('Phường Đống Đa', LATE_2025)).toBe('00235 Đống Đa');
    expect(found('Phường Đống Đa', IN_2021)).toBe('another time: 00235 Đống Đa');
    expect(found('Quận Đống Đa', LATE_2025)).toBe('another time: 006 Quận Đống Đa');
  });

  test('the word quận does not name a ward', () => {
    expect(found('Quận Láng Hạ', IN_2021)).toMatch(/^unknown/);
  });
});

describe('names nobody has', () => {
  test.each([
    ['Láng Hạa', 'unknown, near Láng Hạ'],
    ['Phường Kim Lien1', 'unknown, near Kim Liên'],
    ['Trung Phung.x', 'unknown, near Trung Phụng'],
    ['Hoàn Kiếm', 'unknown'],
    ['00999', 'unknown'],
    ['12', 'unknown'],
    ['Phường', 'unknown'],
    ['', 'unknown'],
    ['Văn Miếu, Quốc Tử Giám và Láng Hạ', 'unknown'],
  ])('%j is %s', (text, expected) => {
    expect(found(text, IN_2021)).toBe(expected);
  });
});

describe('a unit named inside a longer text', () => {
  const mentioned = (text: string, date = IN_2021): string | undefined => named(register.mentioned(text, date));

  test.each([
    ['BÁO CÁO CỦA UBND PHƯỜNG LÁNG THƯỢNG THÁNG 3/2021', 'Láng Thượng'],
    ['UBND QUẬN ĐỐNG ĐA - UBND PHƯỜNG TRUNG TỰ', 'Trung Tự'],
    ['Bieu thang 3 Kim Lien', 'Kim Liên'],
    ['BC_thang_3_P_Phuong-Mai', 'Phương Mai'],
    ['hang_bot_thang3', 'Hàng Bột'],
    ['Ngã 4 Sở T3', 'Ngã Tư Sở'],
    ['UBND QUẬN ĐỐNG ĐA', 'Quận Đống Đa'],
  ])('%s', (text, name) => {
    expect(mentioned(text)).toBe(name);
  });

  test.each(['Láng Hạ và Láng Thượng', 'Văn Miếu - Quốc Tử Giám', 'Langhame', 'Hàng Bộ', ''])(
    '%j names no one unit in 2021',
    (text) => {
      expect(mentioned(text)).toBeUndefined();
    },
  );

  test('a name that is part of another one does not count beside it', () => {
    expect(mentioned('Phường Văn Miếu - Quốc Tử Giám', EARLY_2025)).toBe('Văn Miếu - Quốc Tử Giám');
    expect(mentioned('Phường Láng', LATE_2025)).toBe('Láng');
  });

  test('the same ward twice is one', () => {
    expect(mentioned('Phường Láng Hạ (Láng Hạ)')).toBe('Láng Hạ');
  });

  test('namesWard knows the wards of any time and not the district', () => {
    expect(register.namesWard('UBND phường Trung Phụng')).toBe(true);
    expect(register.namesWard('Phường Láng')).toBe(true);
    expect(register.namesWard('Quận ủy')).toBe(false);
    expect(register.namesWard('Tháng 3 năm 2021')).toBe(false);
  });
});

test('the word phường before a name is not the Phương of another ward', () => {
  expect(named(register.mentioned('Báo cáo của UBND phường Mai Dịch', '2021-03-31'))).toBeUndefined();
  expect(named(register.mentioned('Báo cáo của UBND phường Phương Mai', '2021-03-31'))).toBe('Phương Mai');
  expect(register.match('PHƯỜNG LIÊN', '2021-03-31').state).toBe('unknown');
});
