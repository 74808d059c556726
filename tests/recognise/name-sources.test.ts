import { expect, test } from 'vitest';
import { nameSources } from '../../src/recognise/around/name-sources.ts';

const march = { kind: 'months', first: 3, last: 3, year: 2021 };
const quarter = { kind: 'months', first: 1, last: 3, year: 2021 };

test.each([
  ['thang-3-2021.csv', march],
  ['lang-thuong_thang3_2021.xlsx', march],
  ['BC_Tháng 03.2021_Láng Hạ.xlsx', march],
  ['bao-cao-thang-3-nam-2021.xlsx', march],
  ['2021-03.csv', march],
  ['lang-ha-2021_03.csv', march],
  ['quy1-2021.csv', quarter],
  ['2021-Q1.csv', quarter],
  ['xep-loai-2021.xlsx', { kind: 'years', first: 2021, last: 2021 }],
])('the file name %s says a period', (name, mention) => {
  expect(nameSources(name, {}).periods).toEqual([{ where: 'file', mention, at: { file: name } }]);
});

test('names of sheet, file and folders speak in this order, without the ending', () => {
  const { units, periods } = nameSources('nop-thang-4-2021/Láng Hạ.xlsx', { name: 'Thang_3' });
  expect(units.map(({ where, text }) => [where, text])).toEqual([
    ['sheet', 'Thang_3'],
    ['file', 'Láng Hạ'],
    ['folder', 'nop-thang-4-2021'],
  ]);
  expect(periods.map(({ where, mention }) => [where, mention])).toEqual([
    ['sheet', { kind: 'months', first: 3, last: 3 }],
    ['folder', { kind: 'months', first: 4, last: 4, year: 2021 }],
  ]);
});
