import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import type { Dims } from '../../src/model/fact.ts';
import { month, type Period, quarter } from '../../src/model/period.ts';
import type { Intake } from '../../src/pipeline.ts';
import { intakeOf, told } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import { langHa } from '../support/made-facts.ts';

const HEADER = 'Số đơn,Ngày nhận,Loại đơn,Thẩm quyền,Ngày thụ lý,Số lần gia hạn,Ngày giải quyết,Kết quả';
const words = (iso: string | undefined): string => (iso === undefined ? '' : iso.split('-').reverse().join('/'));

interface Petition {
  readonly received: string;
  readonly type: 'Khiếu nại' | 'Tố cáo' | 'Kiến nghị';
  readonly accepted?: string;
  readonly decided?: string;
  readonly outcome: string;
}

function register(petitions: readonly Petition[], until = '30/06/2021'): string {
  const rows = petitions.map(({ received, type, accepted, decided, outcome }, at) =>
    [at + 1, words(received), type, 'Phường', words(accepted), '', words(decided), outcome].join(','),
  );
  return ['Đơn vị: UBND phường Láng Hạ', `Tính đến ngày ${until}`, '', HEADER, ...rows, ''].join('\n');
}

function value(
  { facts, gaps, coverage }: Intake,
  id: string,
  period: Period,
  asked: string | Dims = {},
): number | string {
  const context = { book: createFactBook(facts, gaps, coverage), units: [langHa] };
  const figure = figureOf(indicatorOf(id), 'all', period, typeof asked === 'string' ? { type: asked } : asked, context);
  return figure.state === 'known' ? figure.value : figure.state;
}

/*
 * Received 4 January, accepted on the 11th: 30 days after the 11th of January 2021 is the 10th of February, in the Tết
 * holiday (10–16 February 2021, a Wednesday to a Tuesday), so that the last day is Wednesday the 17th.
 */
const overTet: Petition = {
  received: '2021-01-04',
  type: 'Khiếu nại',
  accepted: '2021-01-11',
  outcome: 'Đang giải quyết',
};

describe('what a register says of the months', () => {
  test('one petition from receipt to decision, overdue in between', async () => {
    const decided = { ...overTet, decided: '2021-04-06', outcome: 'Đã giải quyết' };
    const intake = await intakeOf({ 'so.csv': register([decided]) });
    expect(told(intake)).toEqual([]);
    const row = (number: number): (number | string)[] =>
      [
        'carried-over',
        'received',
        'settled',
        'forwarded',
        'pending-on-time',
        'pending-overdue',
        'pending-undetermined',
      ].map((name) => value(intake, `petitions.${name}`, month(2021, number), 'complaint'));
    expect(row(1)).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(row(2)).toEqual([1, 0, 0, 0, 0, 1, 0]);
    expect(row(3)).toEqual([1, 0, 0, 0, 0, 1, 0]);
    expect(row(4)).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(row(5)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(value(intake, 'petitions.carried-over', quarter(2021, 2), 'complaint')).toBe(1);
    expect(value(intake, 'petitions.settled', quarter(2021, 2), 'complaint')).toBe(1);
  });

  test('by type, field or authority as well: what was carried over, and what of the pending is on time', async () => {
    const [, , , header = '', ...rows] = register([
      overTet,
      { ...overTet, type: 'Tố cáo', decided: '2021-04-06', outcome: 'Chuyển' },
      { ...overTet, type: 'Kiến nghị' },
    ]).split('\n');
    const fields = ['Đất đai', 'Đất đai', 'Môi trường'];
    const source = ['Đơn vị: UBND phường Láng Hạ', 'Tính đến ngày 30/06/2021', '', `${header},Lĩnh vực`];
    const withFields = rows.filter((row) => row !== '').map((row, at) => `${row},${fields[at]}`);
    const intake = await intakeOf({ 'so.csv': [...source, ...withFields, ''].join('\n') });
    expect(told(intake)).toEqual([]);
    const shown = (period: Period, dims: Dims): (number | string)[] =>
      ['carried-over', 'received', 'pending', 'on-time', 'overdue', 'undetermined'].map((name) =>
        value(intake, `register.${name}`, period, dims),
      );
    // Accepted on 11 January: overdue since 18 February (see above), a denunciation of 2021 has the same 30 days.
    expect(shown(month(2021, 1), {})).toEqual([0, 3, 3, 2, 0, 1]);
    expect(shown(month(2021, 1), { field: 'Đất đai' })).toEqual([0, 2, 2, 2, 0, 0]);
    expect(shown(month(2021, 2), { field: 'Đất đai' })).toEqual([2, 0, 2, 0, 2, 0]);
    expect(shown(month(2021, 5), { field: 'Đất đai' })).toEqual([1, 0, 1, 0, 1, 0]);
    expect(shown(quarter(2021, 2), { field: 'Đất đai' })).toEqual([2, 0, 1, 0, 1, 0]);
    expect(shown(quarter(2021, 2), { authority: 'ward' })).toEqual([3, 0, 2, 0, 1, 1]);
    expect(shown(quarter(2021, 2), { authority: 'city' })).toEqual([0, 0, 0, 0, 0, 0]);
    expect(shown(quarter(2021, 2), { type: 'proposal' })).toEqual([1, 0, 1, 0, 0, 1]);
  });

  test('in the statistical calendar a day from the 15th on is of the next month', async () => {
    const petition: Petition = {
      received: '2021-01-15',
      type: 'Tố cáo',
      accepted: '2021-01-20',
      outcome: 'Đang giải quyết',
    };
    const intake = await intakeOf({ 'so.csv': register([petition]) }, { calendar: 'statistical' });
    expect(value(intake, 'petitions.received', month(2021, 1), 'denunciation')).toBe('missing');
    expect(value(intake, 'petitions.received', month(2021, 2), 'denunciation')).toBe(1);
  });

  test('without acceptance, or without a limit by law, no last day is known', async () => {
    const petitions: Petition[] = [
      { received: '2021-01-04', type: 'Tố cáo', outcome: 'Đang giải quyết' },
      { received: '2021-01-04', type: 'Kiến nghị', accepted: '2021-01-05', outcome: 'Đang giải quyết' },
    ];
    const intake = await intakeOf({ 'so.csv': register(petitions) });
    expect(value(intake, 'petitions.pending-undetermined', month(2021, 6))).toBe(2);
    expect(value(intake, 'petitions.pending-overdue', month(2021, 6))).toBe(0);
    expect(value(intake, 'petitions.pending', month(2021, 6))).toBe(2);
  });

  test('nothing is said of months after the day until which it is kept', async () => {
    const intake = await intakeOf({ 'so.csv': register([overTet], '15/03/2021') });
    expect(value(intake, 'petitions.pending', month(2021, 2), 'complaint')).toBe(1);
    expect(value(intake, 'petitions.pending', month(2021, 3), 'complaint')).toBe('missing');
  });
});

const day = fc
  .integer({ min: 0, max: 180 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
const anyPetition: fc.Arbitrary<Petition> = fc
  .tuple(
    fc.tuple(day, day, day),
    fc.constantFrom<Petition['type']>('Khiếu nại', 'Tố cáo', 'Kiến nghị'),
    fc.boolean(),
    fc.constantFrom('', 'Đã giải quyết', 'Chuyển', 'Rút đơn', 'Lưu đơn'),
  )
  .map(([days, type, isAccepted, outcome]) => {
    const [received = '', accepted = '', decided = ''] = [...days].sort();
    const rest = isAccepted ? { accepted } : {};
    return outcome === ''
      ? { received, type, ...rest, outcome: 'Đang giải quyết' }
      : { received, type, ...rest, decided, outcome };
  });

test('every month balances as form 2 must, and its stock is the next month’s carry-over', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPetition, { minLength: 1, maxLength: 25 }), async (petitions) => {
      const intake = await intakeOf({ 'so.csv': register(petitions) });
      expect(told(intake)).toEqual([]);
      const first = Math.min(...petitions.map(({ received }) => Number(received.slice(5, 7))));
      for (let number = first; number <= 6; number++) {
        const at = (name: string, when = number): number =>
          Number(value(intake, `petitions.${name}`, month(2021, when)));
        const pending = at('pending-on-time') + at('pending-overdue') + at('pending-undetermined');
        expect(at('carried-over') + at('received')).toBe(at('settled') + at('forwarded') + pending);
        expect(at('pending')).toBe(pending);
        if (number < 6) expect(at('carried-over', number + 1)).toBe(pending);
        // Counted over: what was received by the end of the month and not decided by then.
        const byRegister = (name: string): number => Number(value(intake, `register.${name}`, month(2021, number)));
        expect(byRegister('carried-over')).toBe(at('carried-over'));
        expect(byRegister('on-time')).toBe(at('pending-on-time'));
        const end = `2021-${String(number + 1).padStart(2, '0')}-01`;
        const open = petitions.filter(
          ({ received, decided }) => received < end && (decided === undefined || decided >= end),
        );
        expect(pending).toBe(open.length);
      }
    }),
    { numRuns: 25 },
  );
});

describe('beside form 2', () => {
  const form2 = (complaint: string): string =>
    [
      'Đơn vị: UBND phường Láng Hạ',
      'Tháng 2 năm 2021',
      '',
      'Loại đơn,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,Đã giải quyết,Chuyển đơn,Trong hạn,Quá hạn',
      `Khiếu nại,${complaint}`,
      'Tố cáo,0,0,0,0,0,0',
      'KNPA,0,0,0,0,0,0',
      '',
    ].join('\n');

  test('where both agree nothing is told, and nothing is counted twice', async () => {
    const intake = await intakeOf({ 'don-thu.csv': form2('1,0,0,0,0,1'), 'so.csv': register([overTet]) });
    expect(told(intake)).toEqual([]);
    expect(value(intake, 'petitions.pending-overdue', month(2021, 2), 'complaint')).toBe(1);
    const facts = intake.facts.filter(
      ({ measure, period }) => measure === 'petitions.pending-overdue' && period.id === '2021-02',
    );
    expect(facts.map(({ from }) => from[0]?.file)).toEqual(['don-thu.csv', 'don-thu.csv', 'don-thu.csv']);
  });

  test('a difference names both cells; the form counts', async () => {
    const intake = await intakeOf({ 'don-thu.csv': form2('1,1,0,0,1,1'), 'so.csv': register([overTet]) });
    // The register's own March does not continue the form's February either.
    expect(told(intake)).toEqual(['X202 don-thu.csv C5', 'X202 don-thu.csv F5', 'X201 so.csv B5']);
    expect(value(intake, 'petitions.received', month(2021, 2), 'complaint')).toBe(1);
    expect(value(intake, 'petitions.received', month(2021, 1), 'complaint')).toBe(1);
  });
});

test('the cells of a figure are those of the petitions it counts', async () => {
  const other: Petition = {
    received: '2021-02-03',
    type: 'Khiếu nại',
    accepted: '2021-03-01',
    outcome: 'Đang giải quyết',
  };
  const intake = await intakeOf({ 'so.csv': register([overTet, other]) });
  const of = (measure: string, id: string): (string | undefined)[] =>
    intake.facts
      .filter((fact) => fact.measure === measure && fact.period.id === id && fact.dims.type === 'complaint')
      .flatMap(({ from }) => from.map(({ row, column }) => `${column}:${row}`));
  expect(of('petitions.received', '2021-02')).toEqual(['2:6']);
  expect(of('petitions.pending-overdue', '2021-02')).toEqual(['2:5']);
  expect(of('petitions.carried-over', '2021-03')).toEqual(['2:5', '2:6']);
});
