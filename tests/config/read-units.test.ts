import { describe, expect, test } from 'vitest';
import { CONFIGURATION_NAME } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { unitsInFile } from '../../src/config/units/read-units.ts';
import { UserError } from '../../src/model/trouble.ts';
import type { Unit } from '../../src/model/unit.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FOLDER = 'fixtures/registers';
const inFile = (name: string): Promise<Unit[]> => unitsInFile({ path: `${FOLDER}/${name}`, shown: name });

/** The units of a configuration, or what it is refused for. */
async function unitsOf(units: unknown, files: FileTree = {}): Promise<readonly Unit[] | UserError['text']> {
  const contents = typeof units === 'string' && units.startsWith('{') ? units : JSON.stringify({ units });
  return withFiles({ ...files, [CONFIGURATION_NAME]: contents }, async (cwd) => {
    try {
      return (await loadConfiguration(undefined, cwd)).units ?? [];
    } catch (error) {
      if (error instanceof UserError) return error.text;
      throw error;
    }
  });
}

const LINE = [{ code: '00187', name: 'Láng Thượng', level: 'ward' }];

describe('the list of another office', () => {
  test('as CSV and as JSON says the same', async () => {
    const fromCsv = await inFile('don-vi.csv');
    expect(fromCsv).toEqual(await inFile('don-vi.json'));
    expect(fromCsv.map(({ code, level, from = '' }) => `${code} ${level} ${from}`.trim())).toEqual([
      '901 district',
      '90001 ward',
      '90004 ward',
      '90007 ward',
      '90010 ward',
      '90016 ward',
      '90001 ward 2025-07-01',
      '90004 ward 2025-07-01',
      '90013 ward 2025-07-01',
      '90016 ward 2025-07-01',
    ]);
  });

  test('names what units became, inside and outside of it', async () => {
    const units = await inFile('don-vi.csv');
    expect(units.find(({ name }) => name === 'Xã Bình An')?.successors).toEqual([
      { code: '90016', from: '2025-07-01' },
      { code: '90101', from: '2025-07-01', outside: 'Xã Long Hải' },
    ]);
    expect(units.find(({ code }) => code === '90013')?.gained).toEqual(['Xã Long Sơn']);
  });
});

describe('where a list may stand', () => {
  test('within the configuration', async () => {
    expect(await unitsOf(LINE)).toEqual(LINE);
  });

  test.each<[string, string]>([
    ['a.csv', 'Mã,Tên,Cấp\n00187,Láng Thượng,phường\n'],
    ['a.csv', 'sep=;\nDanh sách\n\nCode;Name;Level;Note\n187;Láng Thượng;ward;x\n'],
    ['a.json', JSON.stringify(LINE)],
    ['a.json', `// Danh sách\n{ "units": ${JSON.stringify(LINE)}, }`],
    [
      'a.json',
      `\ufeff{ "levels": { "khóm": "ward" }, "units": [{ "code": 187, "name": "Láng Thượng", "level": "Khóm", "until": null }] }`,
    ],
  ])('in %s: %j', async (name, contents) => {
    expect(await unitsOf(name, { [name]: contents })).toEqual(LINE);
  });
});

describe('what is wrong is said with the place', () => {
  test.each<[string, string, readonly string[]]>([
    ['a.csv', 'Mã,Tên,Cấp\n00187,Láng Thượng,phường\n\n00188,Láng Hạ,\n', ['a.csv, line 4', 'level']],
    ['a.csv', 'Mã,Tên\n00187,Láng Thượng\n', ['a.csv', 'Level']],
    ['a.csv', 'x,y\n1,2\n', ['a.csv', 'Code, Name, Level']],
    ['a.csv', 'Mã,Tên,Cấp,Đến ngay\n00187,Láng Thượng,phường,2025-06-31\n', ['line 2', '2025-06-31']],
    ['a.csv', 'Mã,Tên,Cấp,Succesors\n00187,Láng Thượng,phường,\n', ['line 1', 'Succesors', 'Successors']],
    ['a.csv', 'Mã,Tên,Cấp\n00187,Láng, Thượng,phường\n', ['a.csv']],
    ['a.csv', 'Mã,Tên,Cấp\n00187,"Láng,phường\n', ['a.csv']],
    ['a.csv', '', ['a.csv']],
    ['a.csv', 'Mã,Tên,Cấp\n', ['a.csv']],
    ['a.json', '[', ['a.json, line 1']],
    ['a.json', '{ "unit": [] }', ['a.json, line 1', '"units"']],
    ['a.json', '[]', ['a.json']],
    ['a.json', '[\n{ "code": "1", "name": "X", "level": "ward" },\n"X"]', ['line 3, entry 2']],
    ['a.json', '[\n{ "code": "1", "nam": "X", "level": "ward" }]', ['line 2, entry 1', 'nam', '“name”']],
    ['a.json', '[\n{ "code": "1", "name": ["X"], "level": "ward" }]', ['line 2, entry 1', 'name']],
    ['a.json', '{ "levels": {\n"khóm": "wards" }, "units": [] }', ['line 2', 'levels.khóm', 'district']],
    [
      'a.json',
      '[\n{ "code": "1", "name": "X", "level": "ward",\n"until": "2025-06-30", "successors": ["2"] }]',
      ['line 2, entry 1', '00002'],
    ],
    ['sub/a.csv', 'Mã,Tên,Cấp\n00187,X,phường\n00187,Y,phường\n', ['sub/a.csv, line 3', 'sub/a.csv, line 2', '00187']],
  ])('%s %j', async (name, contents, words) => {
    const said = await unitsOf(name, { [name]: contents });
    if (!('vi' in said)) throw new Error('it was taken');
    for (const word of words) expect(said.en).toContain(word);
    expect(said.vi).toContain(name);
    expect(said.vi + said.en).not.toMatch(/undefined|\[object|\{\w+\}/);
  });

  test('a list within the configuration names its line there', async () => {
    const said = await unitsOf(
      '{ "units": [\n{ "code": "1", "name": "X", "level": "ward" },\n{ "code": "1", "name": "Y", "level": "ward" } ] }',
    );
    expect('en' in said && said.en).toContain(`${CONFIGURATION_NAME}, line 3, entry 2: the code 00001`);
  });
});
