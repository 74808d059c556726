import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { FindingLog, LoggedFinding } from '../../src/model/finding-log.ts';
import type { Place } from '../../src/model/place.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { sampleDocument } from './sample-document.ts';

const words = { vi: 'Số đơn không cân đối', en: 'The petitions do not balance' };

function finding(at: Place, related: readonly Place[] = []): LoggedFinding {
  return { code: 'R203', severity: 'error', at, related, args: { stated: 8 }, message: words };
}

async function runOf(...findings: LoggedFinding[]) {
  const rule = { name: 'a', title: words, why: same('Vì sao'), help: same('Sửa') };
  const log: FindingLog = {
    version: '1.2.3',
    rules: [
      { ...rule, code: 'C005', severity: 'warning', status: 'skipped', reason: same('không có biểu') },
      { ...rule, code: 'R203', severity: 'error', status: 'failed' },
    ],
    findings,
  };
  const text = await renderSarif({ ...sampleDocument, log }, { lang: 'vi', width: 80, color: true, toFile: true });
  return JSON.parse(String(text)).runs[0];
}

/** The address of a file as SARIF has it. */
async function uri(file: string): Promise<string> {
  const run = await runOf(finding({ file }));
  return run.results[0].locations[0].physicalLocation.artifactLocation.uri;
}

test('a cell is a logical location beside its file, the cells it is held against are related', async () => {
  const at = { file: 'a.xlsx', sheet: 'Đơn thư', row: 9, column: 3 };
  const run = await runOf(
    finding(at, [
      { ...at, column: 4 },
      { file: 'b.csv', row: 7 },
    ]),
  );
  const file = (name: string) => ({ physicalLocation: { artifactLocation: { uri: name } } });
  expect(run.results).toEqual([
    {
      ruleId: 'R203',
      ruleIndex: 1,
      level: 'error',
      message: { text: 'Số đơn không cân đối' },
      locations: [
        {
          ...file('a.xlsx'),
          logicalLocations: [{ name: 'C9', fullyQualifiedName: 'Đơn thư!C9', kind: 'cell' }],
          properties: { sheet: 'Đơn thư', cell: 'C9' },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          ...file('a.xlsx'),
          logicalLocations: [{ name: 'D9', fullyQualifiedName: 'Đơn thư!D9', kind: 'cell' }],
          properties: { sheet: 'Đơn thư', cell: 'D9' },
        },
        {
          id: 1,
          ...file('b.csv'),
          logicalLocations: [{ name: '7', fullyQualifiedName: '7', kind: 'row' }],
          properties: { row: 7 },
        },
      ],
      suppressions: [],
      properties: { args: { stated: 8 } },
    },
  ]);
});

test('a warning that the unit accepts is suppressed, with its reason', async () => {
  const run = await runOf({ ...finding({ file: 'a.csv' }), accepted: 'Đơn chuyển từ quận' });
  expect(run.results[0].suppressions).toEqual([
    { kind: 'inSource', status: 'accepted', justification: 'Đơn chuyển từ quận' },
  ]);
});

test('a whole file has no logical location, a whole sheet is one', async () => {
  const run = await runOf(finding({ file: 'a.csv' }), finding({ file: 'a.xlsx', sheet: 'Biểu 2' }));
  expect(run.results[0].locations).toEqual([{ physicalLocation: { artifactLocation: { uri: 'a.csv' } } }]);
  expect(run.results[1].locations[0].logicalLocations).toEqual([
    { name: 'Biểu 2', fullyQualifiedName: 'Biểu 2', kind: 'sheet' },
  ]);
});

test('rules say what they are, how bad, what to do, and what became of them', async () => {
  const { tool } = await runOf();
  expect(tool.driver).toMatchObject({ name: 'dongda-report', version: '1.2.3' });
  expect(tool.driver.rules[0]).toEqual({
    id: 'C005',
    name: 'a',
    shortDescription: { text: 'Số đơn không cân đối' },
    fullDescription: { text: 'Vì sao' },
    help: { text: 'Sửa' },
    defaultConfiguration: { level: 'warning' },
    properties: { status: 'skipped', why: 'không có biểu' },
  });
});

test('addresses are references by RFC 3986, relative as they were typed', async () => {
  expect(await uri('2021-03/Đơn thư #1 (50%).xlsx')).toBe('2021-03/%C4%90%C6%A1n%20th%C6%B0%20%231%20(50%25).xlsx');
  expect(await uri('../nop/a?b.csv')).toBe('../nop/a%3Fb.csv');
  expect(await uri('a:b.csv')).toBe('a%3Ab.csv');
  expect(await uri('/srv/nộp/a.csv')).toBe('file:///srv/n%E1%BB%99p/a.csv');
  expect(await uri('C:/Báo cáo/a.xlsx')).toBe('file:///C:/B%C3%A1o%20c%C3%A1o/a.xlsx');
  for (const file of ['2021-03/Đơn thư #1 (50%).xlsx', 'a:b.csv']) {
    const found = new URL(await uri(file), 'file:///here/');
    expect(decodeURIComponent(found.pathname)).toBe(`/here/${file}`);
  }
});
