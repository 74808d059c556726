import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.ts';
import { createRegister } from '../../src/units/register.ts';

const unit = (code: string, name: string, level: Unit['level'] = 'ward'): Unit => ({ code, name, level });

/** A rural district: a town of its name, a commune and a ward of one name, codes of another make. */
const rural = createRegister([
  unit('901', 'Huyện Sông Mây', 'district'),
  unit('90001', 'Thị trấn Sông Mây'),
  unit('90004', 'Xã Minh Khai'),
  unit('90007', 'Phường Minh Khai'),
  unit('X-10', 'Bình An'),
]);
const DAY = '2025-03-31';

function found(text: string, register = rural): string {
  const match = register.match(text, DAY);
  return match.state === 'found' ? match.unit.name : match.state;
}

describe('a cell that names a unit of another office', () => {
  test.each([
    ['Xã Minh Khai', 'Xã Minh Khai'],
    ['xa minh khai', 'Xã Minh Khai'],
    ['X. Minh Khai', 'Xã Minh Khai'],
    ['UBND xã Minh Khai', 'Xã Minh Khai'],
    ['Đảng ủy xã Minh Khai', 'Xã Minh Khai'],
    ['Phường Minh Khai', 'Phường Minh Khai'],
    ['P. Minh Khai', 'Phường Minh Khai'],
    ['UBND phường Minh Khai', 'Phường Minh Khai'],
    ['90007', 'Phường Minh Khai'],
    ['Thị trấn Sông Mây', 'Thị trấn Sông Mây'],
    ['TT. Sông Mây', 'Thị trấn Sông Mây'],
    ['TT Sông Mây', 'Thị trấn Sông Mây'],
    ['UBND thị trấn Sông Mây', 'Thị trấn Sông Mây'],
    ['Huyện Sông Mây', 'Huyện Sông Mây'],
    ['H. Sông Mây', 'Huyện Sông Mây'],
    ['UBND huyện', 'Huyện Sông Mây'],
    ['Huyện ủy', 'Huyện Sông Mây'],
    ['Huyện ủy Sông Mây', 'Huyện Sông Mây'],
    ['MTTQ huyện', 'Huyện Sông Mây'],
    ['901', 'Huyện Sông Mây'],
    ['Bình An', 'Bình An'],
    ['Xã Bình An', 'Bình An'],
    ['x-10', 'Bình An'],
    ['Quận ủy', 'unknown'],
    ['Huyện Minh Khai', 'unknown'],
  ])('%s is %s', (text, name) => {
    expect(found(text)).toBe(name);
  });

  test.each([
    ['Minh Khai', 'Xã Minh Khai / Phường Minh Khai'],
    ['Sông Mây', 'Huyện Sông Mây / Thị trấn Sông Mây'],
  ])('%s could be two, and is none', (text, both) => {
    expect(rural.match(text, DAY)).toMatchObject({ state: 'unknown', nearest: both });
    expect(rural.mentioned(`Báo cáo của ${text}`, DAY)?.level).not.toBe('district');
  });

  test('within a title the level decides', () => {
    expect(rural.mentioned('BÁO CÁO CỦA UBND XÃ MINH KHAI', DAY)?.name).toBe('Xã Minh Khai');
    expect(rural.mentioned('BÁO CÁO CỦA UBND PHƯỜNG MINH KHAI', DAY)?.name).toBe('Phường Minh Khai');
    expect(rural.mentioned('Báo cáo Minh Khai', DAY)).toBeUndefined();
  });

  test('two districts are told by their names, never by the words for their bodies', () => {
    const both = createRegister([
      unit('001', 'Quận A', 'district'),
      unit('002', 'Quận B', 'district'),
      unit('00010', 'C'),
    ]);
    expect(found('UBND quận A', both)).toBe('Quận A');
    expect(found('Quận B', both)).toBe('Quận B');
    for (const text of ['UBND quận', 'Quận ủy', 'Quận']) expect(found(text, both)).toBe('unknown');
  });

  test('the committee of a city above is not that of a city within a province', () => {
    const town = createRegister([unit('001', 'Thành phố Sông Mây', 'district'), unit('00010', 'Phường C')]);
    expect(found('UBND thành phố Sông Mây', town)).toBe('Thành phố Sông Mây');
    expect(town.mentioned('Thành ủy Hà Nội', DAY)).toBeUndefined();
  });
});
