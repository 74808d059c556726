import { describe, expect, test } from 'vitest';
import { existsOn } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

const register = createRegister(dongDa);
const DAYS = ['2021-03-31', '2025-03-31', '2025-08-31'];
const NAMES = [...new Set(dongDa.filter(({ level }) => level === 'ward').map(({ name }) => name))];

describe('whatever surrounds it, a name is that ward of the day or leaves the unit open', () => {
  const shapes: readonly (readonly [string, (name: string) => string])[] = [
    ['a letterhead', (name) => `UBND PHƯỜNG ${name.toUpperCase()}`],
    ['both offices', (name) => `UBND QUẬN ĐỐNG ĐA - UBND PHƯỜNG ${name.toUpperCase()}`],
    ['a title', (name) => `BÁO CÁO CỦA UBND PHƯỜNG ${name.toUpperCase()} THÁNG 3/2021`],
    ['a sentence', (name) => `Số liệu tiếp công dân của phường ${name} trong tháng 3`],
    ['an abbreviation', (name) => `P. ${name}`],
    ['two lines', (name) => `UBND PHƯỜNG\n${name.toUpperCase()}`],
    ['decomposed letters', (name) => `Phường ${name}`.normalize('NFD')],
  ];

  test.each(shapes)('%s', (_, shape) => {
    for (const name of NAMES) {
      for (const day of DAYS) {
        const { wards, unknown } = register.mentioned(shape(name), day);
        const there = dongDa.filter((unit) => unit.level === 'ward' && unit.name === name && existsOn(unit, day));
        expect([name, day, ...wards]).toEqual([name, day, ...there]);
        expect([name, day, unknown === undefined]).toEqual([name, day, there.length === 1]);
      }
    }
  });
});

test.each(['Quận ủy Đống Đa', 'ĐẢNG BỘ QUẬN ĐỐNG ĐA', 'UBND quận', 'Văn phòng Quận ủy'])(
  '%s is the district',
  (line) => {
    expect(register.mentioned(line, '2021-03-31')).toMatchObject({ wards: [], district: { code: '006' } });
  },
);

test.each(['Phòng quản lý đô thị', 'quan ly don thu', 'Cơ quan thường trực', 'Chính trị - xã hội', 'hợp tác xã Kim'])(
  '%s names nobody',
  (line) => {
    expect(register.mentioned(line, '2021-03-31')).toEqual({ wards: [], saysLevel: false });
  },
);
