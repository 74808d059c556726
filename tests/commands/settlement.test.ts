import { describe, expect, test } from 'vitest';
import { CONFIGURATION_NAME } from '../../src/config/configuration.ts';
import { petitions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/** The register of a ward with one petition that was not settled by the end of the month. */
function register(type: string, received: string, accepted: string, until: string): string {
  return [
    'Đơn vị: UBND phường Láng Hạ',
    `Tính đến ngày ${until}`,
    '',
    'Số đơn,Ngày nhận,Loại đơn,Thẩm quyền,Ngày thụ lý,Ngày giải quyết,Kết quả',
    `01,${received},"${type}",Phường,${accepted},,Đang giải quyết`,
    '',
  ].join('\n');
}

function ran(files: FileTree, settings: unknown, ...argv: readonly string[]): Promise<Ran> {
  return withFiles({ ...files, [CONFIGURATION_NAME]: JSON.stringify(settings) }, (cwd) => run(argv, { cwd }));
}

interface Figures {
  readonly figures: readonly { indicator: string; unit: string; value: number | null; dims: object }[];
}

/** Of one ward's petition: pending on time, overdue, and with no last day known. */
async function pending(source: string, period: string, settings: unknown): Promise<(number | null | undefined)[]> {
  const { stdout, stderr } = await ran({ 'so.csv': source }, settings, 'summary', '.', '-p', period, '-f', 'json');
  expect(stderr).toBe('');
  const { figures } = JSON.parse(stdout) as Figures;
  const value = (name: string) =>
    figures.find(
      ({ indicator, unit, dims }) => indicator === name && unit === '00199' && Object.keys(dims).length === 0,
    )?.value;
  return [value('petitions.pending-on-time'), value('petitions.pending-overdue'), value('register.undetermined')];
}

const ON_TIME = [1, 0, 0];
const OVERDUE = [0, 1, 0];
const UNKNOWN = [0, 0, 1];

describe('the first day', () => {
  /** Accepted on Monday 1 March: the 30th day after it is 31 March; counted from the day itself it is 30 March. */
  const source = register('Khiếu nại', '01/03/2021', '01/03/2021', '31/03/2021');

  test('is the one after acceptance', async () => {
    expect(await pending(source, '2021-03', {})).toEqual(ON_TIME);
    expect(await pending(source, '2021-03', { settlement: { firstDay: 'next' } })).toEqual(ON_TIME);
  });

  test('or that of acceptance', async () => {
    expect(await pending(source, '2021-03', { settlement: { firstDay: 'same' } })).toEqual(OVERDUE);
  });
});

describe('a last day that is a day off', () => {
  /** Accepted on 28 January: 30 days after it is Saturday 27 February, and the next working day Monday 1 March. */
  const source = register('Khiếu nại', '25/01/2021', '28/01/2021', '28/02/2021');

  test('moves to the next working day', async () => {
    expect(await pending(source, '2021-02', {})).toEqual(ON_TIME);
    expect(await pending(source, '2021-02', { settlement: { lastDayOff: 'moves' } })).toEqual(ON_TIME);
  });

  test('or stays', async () => {
    expect(await pending(source, '2021-02', { settlement: { lastDayOff: 'stays' } })).toEqual(OVERDUE);
  });
});

describe('the limit of proposals and feedback', () => {
  /** Received on Monday 1 March, accepted on Monday 15 March. */
  const source = register('Kiến nghị, phản ánh', '01/03/2021', '15/03/2021', '31/03/2021');
  const limit = (days: number, from: string, workingDays?: boolean): unknown => ({
    settlement: { proposals: { days, from, source: 'Quy chế số 12', ...(workingDays ? { workingDays } : {}) } },
  });

  test('is not known where nobody set one', async () => {
    expect(await pending(source, '2021-03', {})).toEqual(UNKNOWN);
  });

  test.each([
    // 15 working days after 1 March: 2–5 are four, 8–12 nine, 15–19 fourteen, so Monday 22 March.
    ['15 working days after receipt', limit(15, 'received', true), OVERDUE],
    // After 15 March: 16–19 are four, 22–26 nine, 29–31 twelve; the 15th lies in April.
    ['15 working days after acceptance', limit(15, 'accepted', true), ON_TIME],
    // 12 working days after 15 March: the 31st itself; eleven: the 30th.
    ['12 working days after acceptance', limit(12, 'accepted', true), ON_TIME],
    ['11 working days after acceptance', limit(11, 'accepted', true), OVERDUE],
    // 30 days after 1 March: the 31st; 29: the 30th.
    ['30 days after receipt', limit(30, 'received'), ON_TIME],
    ['29 days after receipt', limit(29, 'received'), OVERDUE],
  ])('%s', async (_, settings, expected) => {
    expect(await pending(source, '2021-03', settings)).toEqual(expected);
  });

  test('counted from an acceptance that nobody wrote down is not known', async () => {
    const unaccepted = register('Kiến nghị, phản ánh', '01/03/2021', '', '31/03/2021');
    expect(await pending(unaccepted, '2021-03', limit(15, 'accepted'))).toEqual(UNKNOWN);
    expect(await pending(unaccepted, '2021-03', limit(15, 'received'))).toEqual(OVERDUE);
  });

  test('is no limit of complaints', async () => {
    const complaint = register('Khiếu nại', '01/03/2021', '15/03/2021', '31/03/2021');
    expect(await pending(complaint, '2021-03', limit(2, 'received'))).toEqual(ON_TIME);
  });
});

describe('days off that the office has set', () => {
  /** Accepted on 26 February: 30 days after it is Sunday 28 March, so Monday the 29th; here 29 to 31 are off too: 1 April. */
  const source = register('Khiếu nại', '26/02/2021', '26/02/2021', '31/03/2021');
  const off = ['01-01', '02-10', '02-11', '02-12', '02-15', '02-16', '03-29', '03-30', '03-31', '04-21'];
  const settings = { holidays: { '2021': { off: off.map((day) => `2021-${day}`) } } };
  const filled = {
    'so.csv': source,
    'don.csv': petitions('Láng Hạ', '03/2021', '1,0,0,0,1,0').replace(
      /^("Tố cáo"|"Kiến nghị.*"),.*$/gm,
      '$1,0,0,0,0,0,0',
    ),
  };

  test('are those of summary', async () => {
    expect(await pending(source, '2021-03', {})).toEqual(OVERDUE);
    expect(await pending(source, '2021-03', settings)).toEqual(ON_TIME);
  });

  test.each(['directive-15', 'combined'])('of report %s, with the lists', async (name) => {
    const argv = ['report', name, '.', '-p', '2021-03'];
    const usual = await ran({ 'so.csv': source }, {}, ...argv);
    expect(usual.stdout).toContain('1 đơn quá hạn, 0 đơn sắp đến hạn');
    const set = await ran({ 'so.csv': source }, settings, ...argv);
    expect(set.stdout).toContain('0 đơn quá hạn, 1 đơn sắp đến hạn');
    expect(set.stdout).toContain('01/04/2021');
  });

  test('of summary --overdue', async () => {
    const argv = ['summary', '.', '-p', '2021-03', '--overdue'];
    expect((await ran({ 'so.csv': source }, {}, ...argv)).stdout).toContain('29/03/2021');
    expect((await ran({ 'so.csv': source }, settings, ...argv)).stdout).toContain('01/04/2021');
  });

  test('of trace', async () => {
    const value = async (set: unknown): Promise<number> => {
      const argv = ['trace', 'petitions.pending-overdue', '.', '-p', '2021-03', '-u', 'Láng Hạ', '-f', 'json'];
      return (JSON.parse((await ran({ 'so.csv': source }, set, ...argv)).stdout) as { value: number }).value;
    };
    expect([await value({}), await value(settings)]).toEqual([1, 0]);
  });

  test('of validate, where form 2 is held against the register', async () => {
    const codes = async (set: unknown): Promise<string[]> => {
      const { stdout } = await ran(filled, set, 'validate', '.', '-f', 'json');
      const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
      return findings.map(({ code }) => code).filter((code) => code === 'X202');
    };
    // On time by the form, overdue by the register: two figures of it differ.
    expect(await codes({})).toEqual(['X202', 'X202']);
    expect(await codes(settings)).toEqual([]);
  });

  test('and of status, where the deadline of hand-ins is in working days', async () => {
    const due = async (holidays: unknown): Promise<string> => {
      const argv = ['status', 'don.csv', '-p', '2021-03', '-f', 'json'];
      const { stdout } = await ran(
        filled,
        { deadline: { days: 1, workingDays: true }, ...(holidays as object) },
        ...argv,
      );
      return (JSON.parse(stdout) as { units: { due: string }[] }).units[0]?.due ?? '';
    };
    const more = { '2021': { off: [...settings.holidays['2021'].off, '2021-04-01'] } };
    expect(await due({})).toBe('2021-04-01');
    expect(await due({ holidays: more })).toBe('2021-04-02');
  });
});

describe('what the office has set is said below the figures', () => {
  const source = register('Kiến nghị, phản ánh', '01/03/2021', '15/03/2021', '31/03/2021');
  const shown = async (settings: unknown): Promise<string> => {
    const { stdout } = await ran({ 'so.csv': source }, settings, 'summary', '.', '-p', '2021-03', '-f', 'markdown');
    return stdout.replace(/\\/g, '');
  };

  test('in words, with the decision', async () => {
    const text = await shown({
      settlement: {
        firstDay: 'same',
        lastDayOff: 'stays',
        proposals: { days: 15, workingDays: true, from: 'received', source: 'Quy chế số 12' },
      },
    });
    expect(text).toContain('ngày thụ lý (ngày nhận) được tính là ngày đầu tiên');
    expect(text).toContain('hạn rơi vào ngày nghỉ thì giữ nguyên');
    expect(text).toContain('15 ngày làm việc từ ngày nhận. Căn cứ: Quy chế số 12');
  });

  test('and nothing where it counts as usual', async () => {
    expect(await shown({ settlement: { firstDay: 'next', lastDayOff: 'moves' } })).not.toContain('Theo cấu hình');
  });
});
