import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const FOLDER = 'fixtures/registers';
const office = (line: string, columns = 100) =>
  run([...line.split(' '), '--config', `${FOLDER}/song-may.config.json`], { columns, today: '2025-08-04' });

/** A note, in a folder that holds it, that the other list of units is no spreadsheet. */
const ONLY_THE_LIST = /^(?:[^\n]+ fixtures\/registers\/don-vi\.json\.\n)?$/;

interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly dims: object;
  readonly value: number | null;
  readonly state: string;
  readonly reported: number;
  readonly expected: number;
}

/** `unit value` of all visits. */
async function visits(line: string): Promise<string[]> {
  const { stdout, stderr } = await office(`${line} -f json`);
  expect(stderr).toMatch(ONLY_THE_LIST);
  const { figures } = JSON.parse(stdout) as { figures: FigureData[] };
  return figures
    .filter(({ indicator, dims }) => indicator === 'receptions.visits' && Object.keys(dims).length === 0)
    .map(({ unit, value, reported, expected }) => `${unit} ${value} ${reported}/${expected}`);
}

test('its files are sound, whatever way they name its communes, its town and the rural district', async () => {
  for (const path of [`${FOLDER}/2025-06`, `${FOLDER}/2025-07`]) {
    const { code, stdout } = await office(`validate ${path} --strict -f json`);
    const { findings, files } = JSON.parse(stdout) as { findings: object[]; files: { forms: { rows: number }[] }[] };
    expect([code, findings]).toEqual([0, []]);
    expect(files.flatMap(({ forms }) => forms).every(({ rows }) => rows > 0)).toBe(true);
  }
});

test('its figures stand under its units: those of the table in fixtures/README.md', async () => {
  expect(await visits(`summary ${FOLDER} -p 2025-06`)).toEqual([
    '90001 9 1/1',
    '90016 4 1/1',
    '90007 7 1/1',
    '90010 12 1/1',
    '90004 6 1/1',
    'district null 0/0',
    'all 38 5/5',
  ]);
});

test('merged communes are summed, those of a split one are not', async () => {
  const { stdout } = await office(`summary ${FOLDER} -p 2025-06 --as-units 2025-07-01 -f json`);
  const { figures } = JSON.parse(stdout) as { figures: (FigureData & { why?: string })[] };
  const found = figures
    .filter(({ indicator, dims }) => indicator === 'receptions.visits' && Object.keys(dims).length === 0)
    .map(({ unit, value, state }) => `${unit} ${value} ${state}`);
  expect(found).toContain('90004 13 known');
  expect(found).toContain('90013 null undefined');
  expect(found).toContain('all 38 known');
  const compared = await office(`summary ${FOLDER} -p 2025-07 --compare previous --lang en`, 160);
  expect(compared.stdout).toMatch(/Xã Hòa Bình +7 .*not comparable/);
});

test('--unit district is its own district, whose rows are those of level Huyện', async () => {
  const { stdout } = await office(`summary ${FOLDER} -p 2025-06 -u district -f json`);
  const { figures } = JSON.parse(stdout) as { figures: FigureData[] };
  const sessions = figures.filter(({ indicator, value }) => indicator === 'supervision.sessions' && value !== null);
  expect(sessions.map(({ unit, value }) => `${unit} ${value}`)).toEqual(['district 3', 'district 1']);
});

test('status waits for its units', async () => {
  const { code, stdout } = await office(`status ${FOLDER} -p 2025-07 -f json`);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ expected: 4, received: 4, missing: 0 });
  const { stdout: brief } = await office(`status ${FOLDER}/2025-07/minh-khai.csv -p 2025-07 -f text`);
  expect(brief).toContain('Xã Hòa Bình');
  expect(brief).not.toContain('phường');
});

test.each(['vi', 'en'])('nothing that is printed names another office (%s)', async (lang) => {
  const lines = [
    `validate ${FOLDER}`,
    `summary ${FOLDER} -p 2025-06`,
    `summary ${FOLDER} -p 2025-07 --compare previous --as-units 2025-07-01`,
    `report directive-15 ${FOLDER} -p 2025-06`,
    `report resolution-15 ${FOLDER} -p 2025-06 -f markdown`,
    `status ${FOLDER} -p 2025-06`,
    `trace receptions.visits ${FOLDER} -p 2025-06`,
    'list units',
    'list forms',
  ];
  for (const line of lines) {
    const { stdout, stderr } = await office(`${line} --lang ${lang}`);
    expect(stderr).toMatch(ONLY_THE_LIST);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout, line).not.toMatch(/Đống Đa|Dong Da/i);
  }
});

test.each([
  ['summary', 'vi', 'HUYỆN SÔNG MÂY'],
  ['summary', 'en', 'SONG MAY DISTRICT'],
  ['report ct15', 'vi', 'HUYỆN ỦY SÔNG MÂY'],
  ['report ct15', 'en', 'SONG MAY DISTRICT PARTY COMMITTEE'],
  ['status', 'vi', 'HUYỆN SÔNG MÂY'],
])('%s in %s is issued by %s', async (command, lang, issuer) => {
  const { stdout } = await office(`${command} ${FOLDER} -p 2025-06 --lang ${lang}`);
  expect(stdout.split('\n')[0]).toBe(issuer);
});
