import { expect, test } from 'vitest';
import { fileVersions } from '../../src/facts/file-versions.ts';

/** The one path of the latest version, if there is one. */
function latestFile(paths: readonly string[]): string | undefined {
  const versions = fileVersions(paths) ?? new Map<string, number>();
  const latest = paths.filter((path) => versions.get(path) === Math.max(...versions.values()));
  return latest.length === 1 ? latest[0] : undefined;
}

test.each([
  [['lang-ha.xlsx', 'lang-ha v2.xlsx'], 1],
  [['lang-ha.xlsx', 'Láng Hạ V.2.xlsx'], 1],
  [['lang-ha.xlsx', 'lang-ha_ver2.xlsx'], 1],
  [['lang-ha bản 2.xlsx', 'lang-ha bản 3.xlsx'], 1],
  [['ban2-lang-ha.xlsx', 'ban 2/lang-ha.xlsx', 'lang-ha phien ban 10.xlsx'], 2],
  [['lần 2/lang-ha.xlsx', 'lần 1/lang-ha.xlsx'], 0],
  [['2021-03/lan-2/lang-ha.xlsx', '2021-03/lang-ha.xlsx'], 0],
  [['lang-ha.xlsx', 'lang-ha (gửi lần thứ hai).xlsx'], 1],
  [['lang-ha.xlsx', 'Láng Hạ sửa lần 1.xlsx'], 1],
  [['Láng Hạ lần 2.xlsx', 'Láng Hạ bổ sung lần 2.xlsx'], 1],
  [['lang-ha.xlsx', 'ban hành lần 2.xlsx'], 1],
  [['lang-ha.xlsx', 'lang-ha (2).xlsx'], 1],
  [['lang-ha (3).xlsx', 'lang-ha (2).xlsx', 'lang-ha.xlsx'], 0],
  [['lang-ha lần 2 tháng 3-2021.xlsx', 'lang-ha tháng 3-2021.xlsx'], 0],
  [['6 tháng cuối năm.xlsx', '6 tháng cuối năm v2.xlsx'], 1],
  [['chính thức/lang-ha.xlsx', 'chính thức/lang-ha v2.xlsx'], 1],
] as const)('of %j the latest is number %i', (paths, at) => {
  expect(latestFile(paths)).toBe(paths[at]);
  expect(latestFile([...paths].reverse())).toBe(paths[at]);
});

test.each([
  [['lang-ha.xlsx', 'bieu.xlsx']],
  [['lang-ha v2.xlsx', 'kho/lang-ha lần 2.xlsx']],
  [['lang-ha lần 2.xlsx', 'lang-ha sửa lần 1.xlsx']],
  [['lang-ha.xlsx', 'lang-ha v1.xlsx']],
  [['lang-ha.xlsx', 'lang-ha (1).xlsx']],
  [['lang-ha final.xlsx', 'lang-ha v2.xlsx']],
  [['lang-ha bản cuối.xlsx', 'lang-ha.xlsx']],
  [['lang-ha - Copy.xlsx', 'lang-ha v2.xlsx']],
  [['lang-ha đã sửa.xlsx', 'lang-ha v2.xlsx']],
  [['lang-ha lần này.xlsx', 'lang-ha v2.xlsx']],
  [['lang-ha v2.1.xlsx', 'lang-ha v2.xlsx']],
  [['lan-1/lang-ha v2.xlsx', 'lan-2/lang-ha.xlsx']],
  [['lang-ha (2).xlsx', 'tong hop.xlsx']],
  [['thang-2/lang-ha (2).xlsx', 'thang-3/lang-ha (3).xlsx']],
  [['văn bản 2.xlsx', 'lang-ha.xlsx']],
  [['UBND 2.xlsx', 'ủy ban 2.xlsx']],
  [['lang-ha đợt 2.xlsx', 'lang-ha.xlsx']],
  [['lang-ha.xlsx', 'lang-ha 2021-03.xlsx']],
])('nobody can tell which of %j is the latest', (paths) => {
  expect(latestFile(paths)).toBeUndefined();
  expect(latestFile([...paths].reverse())).toBeUndefined();
});
