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

/** The one ward that a line names, else its district. */
function mentioned(text: string, register = rural): string | undefined {
  const { wards, district, unknown } = register.mentioned(text, DAY);
  if (unknown !== undefined || wards.length > 1) return undefined;
  return (wards[0] ?? district)?.name;
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
    expect(mentioned(`Báo cáo của ${text}`)).toBeUndefined();
  });

  test('within a title the level decides', () => {
    expect(mentioned('BÁO CÁO CỦA UBND XÃ MINH KHAI')).toBe('Xã Minh Khai');
    expect(mentioned('BÁO CÁO CỦA UBND PHƯỜNG MINH KHAI')).toBe('Phường Minh Khai');
    expect(mentioned('Báo cáo Minh Khai')).toBeUndefined();
  });

  test.each([
    ['UBND HUYỆN SÔNG MÂY', 'Huyện Sông Mây'],
    ['UBND HUYỆN SÔNG MÂY – UBND XÃ MINH KHAI', 'Xã Minh Khai'],
    ['UBND HUYỆN SÔNG MÂY – UBND THỊ TRẤN SÔNG MÂY', 'Thị trấn Sông Mây'],
    ['bao-cao-tt-song-may.csv', 'Thị trấn Sông Mây'],
    ['song-may.csv', undefined],
  ])('the title %s names %s: the district is not its town', (title, name) => {
    expect(mentioned(title)).toBe(name);
  });

  test('whatever its kind, a district is what tables call cấp huyện', () => {
    expect(found('Cấp huyện')).toBe('Huyện Sông Mây');
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
    expect(mentioned('Thành ủy Hà Nội', town)).toBeUndefined();
  });
});

describe('wards with numbers', () => {
  const numbered = createRegister([
    unit('770', 'Quận 3', 'district'),
    unit('27124', 'Phường 1'),
    unit('27127', 'Phường 12'),
  ]);

  test.each([
    ['Phường 1', 'Phường 1'],
    ['P.1', 'Phường 1'],
    ['P1', 'Phường 1'],
    ['Phường 01', 'Phường 1'],
    ['UBND phường 12', 'Phường 12'],
    ['Quận 3', 'Quận 3'],
    ['UBND quận 3', 'Quận 3'],
    ['27124', 'Phường 1'],
    ['1', 'unknown'],
    ['3', 'unknown'],
  ])('%s is %s', (text, name) => {
    expect(found(text, numbered)).toBe(name);
  });

  test('the month in a title is no ward', () => {
    expect(mentioned('Báo cáo tháng 1 năm 2021, lần 12', numbered)).toBeUndefined();
    expect(mentioned('BC T12 - phường 1.xlsx', numbered)).toBe('Phường 1');
    expect(numbered.namesWard('Tháng 12')).toBe(false);
  });
});

test('a number that no ward has is no month', () => {
  const numbered = createRegister([unit('770', 'Quận 3', 'district'), unit('27124', 'Phường 1')]);
  const unknown = (text: string): string | undefined => numbered.mentioned(text, DAY).unknown?.text;
  expect(unknown('UBND PHƯỜNG 13, QUẬN 3')).toBe('PHƯỜNG 13');
  expect(unknown('UBND QUẬN 4')).toBe('QUẬN 4');
  expect(unknown('BÁO CÁO CỦA PHƯỜNG 6 THÁNG ĐẦU NĂM')).toBeUndefined();
});

test('a list of wards alone does not say in which district they lie', () => {
  const wards = createRegister([unit('27124', 'Phường An Lạc')]);
  expect(wards.mentioned('UBND QUẬN BÌNH TÂN - UBND PHƯỜNG AN LẠC', DAY)).toMatchObject({ wards: [{ code: '27124' }] });
  expect(wards.mentioned('UBND QUẬN BÌNH TÂN', DAY).unknown).toBeUndefined();
});

test('a ward and a district whose codes differ by zeros only', () => {
  const near = createRegister([unit('001', 'Quận Ba Đình', 'district'), unit('00001', 'Phúc Xá')]);
  expect([found('00001', near), found('001', near)]).toEqual(['Phúc Xá', 'Quận Ba Đình']);
});
