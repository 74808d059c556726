import { expect, test } from 'vitest';
import { mayNamePerson } from '../../src/text/person-name.ts';

// All names are invented.
test.each([
  'Nguyễn Văn An',
  'NGUYỄN VĂN AN',
  'nguyễn văn an',
  'Nguyen Van An',
  'Trần Bình',
  'Ông Trần Văn Bình - Láng Hạ',
  'bà Lan',
  'BÀ LAN',
  'Ong Tran Van Binh',
  '3. Lê Thị Hoa',
  'Ngõ 5, chị Hoa tố cáo',
  'Đ/c Hùng',
  'Lý Thị Mơ'.normalize('NFD'),
])('“%s” may name a person', (text) => expect(mayNamePerson(text)).toBe(true));

test.each([
  'Láng Hja',
  'Ba Đình',
  'Chi bộ 5',
  'Phường Nguyễn Trãi',
  'Đoàn Thanh niên',
  'Tổ dân phố 12',
  'Tổng hợp',
  'Nguyễn',
  '187',
  '',
])('“%s” does not', (text) => expect(mayNamePerson(text)).toBe(false));
