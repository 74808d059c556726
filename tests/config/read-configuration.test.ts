import { describe, expect, test } from 'vitest';
import { CONFIGURATION_NAME, type Configuration } from '../../src/config/configuration.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { UserError } from '../../src/model/trouble.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const BESIDE: FileTree = {
  'danh-sach/don-vi.csv': 'code,name,level\n00187,Láng Thượng,ward\n',
  'ngay-nhan.csv': 'unit,period,date\n',
};

const NINE = ['01-01', '02-04', '02-05', '02-08', '02-09', '02-10', '04-16', '04-30', '05-03'].map(
  (day) => `2027-${day}`,
);

/** The days off of 2027, the tenth as given. */
function yearWith(tenth: string, working = ''): string {
  return `{ "holidays": { "2027": { "off": [${NINE.map((day) => JSON.stringify(day))},\n\n${tenth}],\n"working": [${working}] } } }`;
}

/** The limit of proposals, on lines 3 to 5. */
function proposals(days: string, from = '"from": "received"', source = '"Quy chế số 12"'): string {
  return `{ "settlement": {\n"proposals": {\n${days},\n${from},\n"source": ${source} } } }`;
}

/** What is read of a configuration file, its own path and folder left out. */
async function read(contents: string | Uint8Array): Promise<Configuration> {
  return withFiles({ ...BESIDE, [CONFIGURATION_NAME]: contents }, async (cwd) => {
    const text = JSON.stringify(await loadConfiguration(undefined, cwd)).replaceAll(
      JSON.stringify(cwd).slice(1, -1),
      '.',
    );
    const { file, ...set } = JSON.parse(text) as Configuration;
    expect(file?.replaceAll('\\', '/')).toBe(`./${CONFIGURATION_NAME}`);
    return set;
  });
}

async function refusal(contents: string | Uint8Array): Promise<UserError['text']> {
  const trouble = await read(contents).catch((error: unknown) => error);
  if (trouble instanceof UserError) return trouble.text;
  throw trouble instanceof Error ? trouble : new Error('it was read');
}

describe('every key', () => {
  test.each<[string, unknown]>([
    ['language', 'en'],
    ['calendar', 'statistical'],
    ['units', [{ code: '00187', name: 'Láng Thượng', level: 'ward' }]],
    ['forms', { petitions: 'quarter', 'cell-ratings': 'off', receptions: { ward: 'month', district: 'off' } }],
    ['deadline', { days: 0, workingDays: true }],
    ['deadline', { days: 366 }],
    ['deadline', {}],
    ['settlement', {}],
    ['settlement', { firstDay: 'same', lastDayOff: 'stays' }],
    ['settlement', { proposals: { days: 15, workingDays: true, from: 'received', source: 'Quy chế số 12' } }],
    ['settlement', { proposals: { days: 366, from: 'accepted', source: 'Quy chế số 12' } }],
    ['rules', { X201: { severity: 'off', reason: 'số cũ' }, P002: { severity: 'info', reason: 'đã xem' } }],
    ['rules', { F001: { severity: 'error', reason: 'như cũ' }, X002: { severity: 'error', reason: 'nghiêm' } }],
    ['letterhead', { superior: 'THÀNH ỦY HÀ NỘI', issuer: 'QUẬN ỦY' }],
    ['letterhead', { issuer: 'QUẬN ỦY' }],
    ['versions', 'by-name'],
  ])('%s %j', async (key, value) => {
    expect(await read(JSON.stringify({ [key]: value }))).toEqual({ [key]: value });
  });

  test('$schema is for editors only, and an empty configuration sets nothing', async () => {
    expect(await read('{ "$schema": "x.json" }')).toEqual({});
    expect(await read('{}')).toEqual({});
  });

  test('paths are taken from the folder of the configuration', async () => {
    const { units, unitsFile, receipts } = await read(
      '{ "units": "danh-sach/don-vi.csv", "receipts": "./ngay-nhan.csv" }',
    );
    expect(units).toEqual([{ code: '00187', name: 'Láng Thượng', level: 'ward' }]);
    expect([unitsFile, receipts].map((path) => String(path).replaceAll('\\', '/'))).toEqual([
      './danh-sach/don-vi.csv',
      './ngay-nhan.csv',
    ]);
  });

  test('a year of holidays is a table in which nothing is undecided', async () => {
    const { holidays } = await read(yearWith('"2027-09-02"', '"2027-05-08"'));
    expect(holidays).toEqual([
      { year: 2027, off: [...NINE, '2027-09-02'], working: ['2027-05-08'], undecided: [], source: CONFIGURATION_NAME },
    ]);
  });

  test('words are brought to NFC', async () => {
    const typed = JSON.stringify({ letterhead: { issuer: 'QUẬN ỦY'.normalize('NFD') } });
    expect((await read(typed)).letterhead?.issuer).toBe('QUẬN ỦY'.normalize('NFC'));
  });
});

describe('what is wrong is said with file, line and key', () => {
  test.each([
    ['{\n\n"language": "fr" }', 3, 'language', ['“vi” or “en”']],
    ['{\n"language": null }', 2, 'language', ['“vi”']],
    ['{ "calendar":\n"statistcal" }', 1, 'calendar', ['is it “statistical”?']],
    ['{\n"units": 3 }', 2, 'units', ['words in double quotes']],
    ['{\n"units": "" }', 2, 'units', ['empty']],
    ['{ "units": [\n{},\n"Láng Hạ"] }', 3, 'units.1', ['keys within { }']],
    ['{\n"units": "danh-sach" }', 2, 'units', ['no file “danh-sach”']],
    ['{\n"units": "danh-sach/nhu-cu.csv" }', 2, 'units', ['no file “danh-sach/nhu-cu.csv”']],
    ['{ "units": "C:\\nhan-vien.csv" }', 1, 'units', ['write “/” for “\\”']],
    ['{ "forms": {\n"petition": "month" } }', 2, 'forms.petition', ['is it “petitions”?']],
    ['{ "forms": {\n"petitions": "monthly" } }', 2, 'forms.petitions', ['is it “month”?']],
    ['{ "forms": { "petitions": {\n"ward": "quater" } } }', 2, 'forms.petitions.ward', ['is it “quarter”?']],
    ['{ "forms": { "petitions": {\n"city": "month" } } }', 2, 'forms.petitions.city', ['the keys: ward, district']],
    ['{ "deadline": 5 }', 1, 'deadline', ['keys within { }']],
    ['{ "deadline": {\n"days": "5" } }', 2, 'deadline.days', ['a whole number']],
    ['{ "deadline": {\n"days": 2.5 } }', 2, 'deadline.days', ['a whole number']],
    ['{ "deadline": {\n"days": -1 } }', 2, 'deadline.days', ['0 or more']],
    ['{ "deadline": {\n"days": 367 } }', 2, 'deadline.days', ['not be above 366']],
    ['{ "deadline": {\n"workingDays": 1 } }', 2, 'deadline.workingDays', ['true or false']],
    ['{ "deadline": {\n"working-days": true } }', 2, 'deadline.working-days', ['is it “workingDays”?']],
    ['{ "settlement": {\n"firstDay": "after" } }', 2, 'settlement.firstDay', ['“next” or “same”']],
    ['{ "settlement": {\n"firstday": "next" } }', 2, 'settlement.firstday', ['is it “firstDay”?']],
    ['{ "settlement": {\n"lastDayOff": "move" } }', 2, 'settlement.lastDayOff', ['is it “moves”?']],
    ['{ "settlement": {\n"proposals": 15 } }', 2, 'settlement.proposals', ['keys within { }']],
    [proposals('"days": 0'), 3, 'settlement.proposals.days', ['1 or more']],
    [proposals('"days": 367'), 3, 'settlement.proposals.days', ['not be above 366']],
    [proposals('"days": 15, "workingDays": "yes"'), 3, 'settlement.proposals.workingDays', ['true or false']],
    [proposals('"workingDays": true'), 2, 'settlement.proposals.days', ['missing']],
    [proposals('"days": 15', '"form": "received"'), 2, 'settlement.proposals.from', ['missing']],
    [proposals('"days": 15,\n"workingdays": true'), 4, 'settlement.proposals.workingdays', ['is it “workingDays”?']],
    [proposals('"days": 15', '"from": "recieved"'), 4, 'settlement.proposals.from', ['is it “received”?']],
    [proposals('"days": 15', '"from": "received"', '""'), 5, 'settlement.proposals.source', ['empty']],
    ['{ "rules": {\n"x201": {} } }', 2, 'rules.x201', ['is it “X201”?']],
    ['{ "rules": {\n"X201": "off" } }', 2, 'rules.X201', ['keys within { }']],
    ['{ "rules": {\n"X201": {\n"severity": "off" } } }', 2, 'rules.X201.reason', ['missing']],
    ['{ "rules": {\n"X201": {\n"reason": "x" } } }', 2, 'rules.X201.severity', ['missing']],
    ['{ "rules": {\n"X201": { "severity": "off",\n"reason": "  " } } }', 3, 'rules.X201.reason', ['empty']],
    ['{ "rules": { "X201": {\n"severity": "warn",\n"reason": "x" } } }', 2, 'rules.X201.severity', ['“warning”']],
    ['{ "letterhead": {\n"issuer": "" } }', 2, 'letterhead.issuer', ['empty']],
    ['{ "letterhead": {\n"isuer": "Q" } }', 2, 'letterhead.isuer', ['is it “issuer”?']],
    ['{ "letterhead": {\n"issuer": "a\\nb" } }', 2, 'letterhead.issuer', ['one line']],
    ['{\n"versions": "newest" }', 2, 'versions', ['“by-name”']],
    ['{\n"receipts": "chua-co.csv" }', 2, 'receipts', ['no file “chua-co.csv”']],
    ['{ "holidays": {\n"27": {} } }', 2, 'holidays.27', ['a year']],
    ['{ "holidays": {\n"2027": {} } }', 2, 'holidays.2027.off', ['missing']],
    ['{ "holidays": {\n"2027": { "off": ["2027-01-01"] } } }', 2, 'holidays.2027.off', ['at least 10']],
    [yearWith('"2027-02-29"'), 3, 'holidays.2027.off.9', ['a day that exists']],
    [yearWith('"02/09/2027"'), 3, 'holidays.2027.off.9', ['as “2027-09-02”']],
    [yearWith('"2026-09-02"'), 3, 'holidays.2027.off.9', ['no day of 2027']],
    [yearWith('"2027-09-02"', '"2027-09-02"'), 4, 'holidays.2027.working.0', ['day off too']],
    ['{\n"langauge": "vi" }', 2, 'langauge', ['is it “language”?']],
    ['{\n"colour": "red" }', 2, 'colour', ['the keys: $schema, language, calendar']],
    ['{\n"__proto__": {} }', 2, '__proto__', ['no such key']],
    ['{ "language": "vi",\n"rules": { "X201": "off", } "x": 1 }', 2, 'x', ['“,” is missing before “"x"”']],
    ['{ "rules": {\n"X201": off } }', 2, 'rules.X201', ['“off” is not understood']],
  ] as const)('%j', async (contents, line, key, words) => {
    const { vi, en } = await refusal(contents);
    expect(en).toContain(`${CONFIGURATION_NAME}, line ${line}${key && `, key ${key}`}: `);
    expect(vi).toContain(`${CONFIGURATION_NAME}, dòng ${line}${key && `, khóa ${key}`}: `);
    for (const word of words) expect(en).toContain(word);
    expect(vi).toMatch(/^[^\n]+[.?]$/);
    expect(vi + en).not.toMatch(/undefined|\[object|Invalid|NaN/);
  });

  test('a list is no configuration', async () => {
    expect((await refusal('[]')).en).toBe(`${CONFIGURATION_NAME}, line 1: it must be keys within { }.`);
  });

  test('the first line that is wrong is named, and how many more there are', async () => {
    const { en } = await refusal('{ "language": "fr",\n "calendar": 1,\n "x": 2 }');
    expect(en).toMatch(/line 1, key language: .* 2 more to put right\.$/);
  });
});

describe('the file as Windows programs save it', () => {
  const CONTENTS = '{ "letterhead": { "issuer": "QUẬN ỦY ĐỐNG ĐA" } }\r\n';
  const utf16 = Buffer.from(`\ufeff${CONTENTS}`, 'utf16le');

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${CONTENTS}`)],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', utf16.subarray(2)],
  ])('%s', async (_, bytes) => {
    expect((await read(bytes)).letterhead?.issuer).toBe('QUẬN ỦY ĐỐNG ĐA');
  });

  test('ANSI is refused, as its letters could be any', async () => {
    const { vi } = await refusal(Buffer.from('{ "letterhead": { "issuer": "QU\u00c2N" } }', 'latin1'));
    expect(vi).toContain(CONFIGURATION_NAME);
    expect(vi).toContain('UTF-8');
  });

  test('an empty file is not taken for an empty configuration', async () => {
    expect((await refusal('')).vi).toContain('dòng 1');
  });
});

describe('which file counts', () => {
  const of = (language: string) => JSON.stringify({ language });
  const tree: FileTree = {
    [CONFIGURATION_NAME]: of('vi'),
    'a/b/c/': '',
    'other.json': of('en'),
    'near/x/': '',
    [`near/${CONFIGURATION_NAME}`]: of('en'),
    [`txt/${CONFIGURATION_NAME}.txt`]: of('en'),
    [`folder/${CONFIGURATION_NAME}/`]: '',
  };
  const languageIn = (folder: string, named?: string) =>
    withFiles(tree, async (cwd) => (await loadConfiguration(named, `${cwd}/${folder}`)).language);

  test('the one in the working folder or in the nearest above it', async () => {
    expect(await languageIn('.')).toBe('vi');
    expect(await languageIn('a/b/c')).toBe('vi');
    expect(await languageIn('near/x')).toBe('en');
  });

  test('one that is named counts alone', async () => {
    expect(await languageIn('a/b', '../../other.json')).toBe('en');
  });

  test('one that is named and not there is refused, with the nearest name', async () => {
    await expect(languageIn('.', 'othr.json')).rejects.toThrow('other.json');
  });

  test('a name that Notepad made longer is not passed over', async () => {
    await expect(languageIn('txt')).rejects.toThrow(`${CONFIGURATION_NAME}.txt`);
  });

  test('a folder of that name cannot be opened', async () => {
    await expect(languageIn('folder')).rejects.toThrow('cannot be opened');
  });
});
