import { describe, expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import { UserError } from '../../src/model/trouble.ts';
import { type Unit, unitKey } from '../../src/model/unit.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { type EntryField, entryFields, type UnitEntry } from '../../src/units/list/unit-entry.ts';
import { unitsFrom } from '../../src/units/units-from.ts';
import { fc } from '../support/laws.ts';
import { anyRegister } from '../support/made-registers.ts';

/** Entries written as `code | name | level | parent | from | until | successors`, one a line. */
function entries(...lines: readonly string[]): UnitEntry[] {
  return lines.map((line, index) => {
    const values = line.split('|').map((one) => one.trim());
    return {
      at: same(`line ${index + 1}`),
      values: Object.fromEntries(entryFields.map((field, at) => [field, values[at] ?? ''])),
    };
  });
}

/** What is said of a list that is refused. */
function refusal(...lines: readonly string[]): UserError['text'] {
  try {
    unitsFrom(entries(...lines), 'list.csv');
  } catch (error) {
    if (error instanceof UserError) return error.text;
    throw error;
  }
  throw new Error('it was taken');
}

const A = '00001 | Xã A | xã';
const B = '00002 | Xã B | xã';

describe('an entry', () => {
  test.each([
    ['phường', 'ward'],
    ['Xã', 'ward'],
    ['THỊ TRẤN', 'ward'],
    ['dac khu', 'ward'],
    ['ward', 'ward'],
    ['Quận', 'district'],
    ['huyện', 'district'],
    ['thành phố', 'district'],
    ['District', 'district'],
  ])('level %s is %s', (typed, level) => {
    expect(unitsFrom(entries(`10001 | X | ${typed}`, '10002 | Y | ward'), 'list.csv')[0]?.level).toBe(level);
  });

  test('a list may have words of its own', () => {
    const levels = new Map([['khom', 'ward'] as const]);
    expect(unitsFrom(entries('10001 | X | Khóm'), 'list.csv', levels)).toEqual([
      { code: '10001', name: 'X', level: 'ward' },
    ]);
  });

  test('codes without their zeros, days with slashes, names with blanks', () => {
    expect(
      unitsFrom(entries('187 |  Láng   Thượng | ward | | 1/7/2020', '6 | Quận X | quận | | | 30/06/2025'), 'list.csv'),
    ).toEqual([
      { code: '00187', name: 'Láng Thượng', level: 'ward', from: '2020-07-01' },
      { code: '006', name: 'Quận X', level: 'district', until: '2025-06-30' },
    ]);
  });

  test.each<[string, readonly string[]]>([
    [' | Xã A | xã', ['code']],
    ['00001 | | xã', ['name']],
    ['00001 | 12 | phường', ['12', 'Phường 12']],
    ['00001 | Xã A | ', ['level']],
    ['00 01 | Xã A | xã', ['00 01']],
    ['00001 | Xã A | phừơngg', ['phừơngg', 'Phường']],
    ['00001 | Xã A | khóm', ['khóm', 'ward']],
    ['00001 | Xã A | xã | | 31/02/2025', ['31/02/2025']],
    ['00001 | Xã A | xã | | | tháng 6', ['tháng 6', 'until']],
    ['00001 | Xã A | xã | | 2025-07-01 | 2025-06-30', ['2025-07-01', '2025-06-30']],
  ])('%s', (line, words) => {
    for (const said of Object.values(refusal(B, line))) {
      expect(said).toMatch(/^line 2: /);
      for (const word of words) expect(said).toContain(word);
      expect(said).not.toMatch(/undefined|[{}]/);
    }
  });
});

describe('entries that do not go together', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['no ward', ['001 | Quận X | quận'], ['list.csv']],
    ['nothing', [], ['list.csv']],
    ['one code twice', [A, '00001 | Xã B | xã'], ['line 2', 'line 1', '00001']],
    ['a code again too early', [`${A} | | | 2025-06-30`, '00001 | Xã B | xã | | 2025-06-30'], ['line 2', 'line 1']],
    ['one name twice', [A, '00002 | XÃ  A | xã'], ['line 2', 'line 1']],
    ['an unknown parent', [`${A} | 009`], ['line 1', '009']],
    [
      'a parent of another time',
      ['009 | Huyện X | huyện | | | 2020-12-31', `${A} | 009 | 2021-01-01`],
      ['line 2', '009'],
    ],
    ['a ward as parent', ['00002 | Xã B | xã', `${A} | 00002`], ['line 2', '00002', 'Xã B']],
    [
      'districts that belong to each other',
      ['001 | Huyện X | huyện | 002', '002 | Huyện Y | huyện | 001', A],
      ['001 → 002 → 001'],
    ],
    ['a district that belongs to itself', ['001 | Huyện X | huyện | 001', A], ['001 → 001']],
    ['a ward that ended and left nothing', [`${A} | | | 2025-06-30`, B], ['line 1', '2025-06-30', 'outside']],
    ['an unknown successor', [`${A} | | | 2025-06-30 | 00009`], ['line 1', '00009']],
    ['a successor without an end', [`${A} | | | | 00002`, B], ['line 1', '00002']],
    [
      'a gap',
      [`${A} | | | 2025-06-30 | 00002`, `${B} | | 2025-07-05`],
      ['line 1', 'line 2', '2025-06-30', '2025-07-05'],
    ],
    [
      'a successor that was gone',
      [`${A} | | | 2025-06-30 | 00002`, `${B} | | | 2024-12-31`],
      ['line 1', 'line 2', '00002'],
    ],
    [
      'a successor that was there before',
      [`${A} | | | 2025-06-30 | 00002`, B],
      ['line 1', 'line 2', '2025-06-30', '2025-07-01'],
    ],
    ['itself as successor', [`${A} | | | 2025-06-30 | 00001`, B], ['00001 → 00001']],
    [
      'units that became each other',
      [`${A} | | | 2025-06-30 | 00002`, `${B} | | | 2025-06-30 | 00001`],
      ['00001 → 00002 → 00001'],
    ],
  ])('%s', (_, lines, words) => {
    for (const said of Object.values(refusal(...lines))) {
      for (const word of words) expect(said).toContain(word);
      expect(said).not.toMatch(/undefined|[{}]/);
    }
  });

  test('a code and a name may be used again after the end', () => {
    expect(unitsFrom(entries(`${A} | | | 2025-06-30 | 00001`, `${A} | | 2025-07-01`), 'list.csv')).toHaveLength(2);
  });

  test('neighbours may give and take parts, and are none of the units', () => {
    const found = unitsFrom(
      entries(
        `${A} | | | 2025-06-30 | 00003 00009`,
        '00003 | Xã C | xã | | 2025-07-01',
        '00008 | Xã Bên | outside | | | 2025-06-30 | 00003',
        '00009 | Xã Kia | outside',
      ),
      'list.csv',
    );
    expect(found).toEqual([
      {
        code: '00001',
        name: 'Xã A',
        level: 'ward',
        until: '2025-06-30',
        successors: [
          { code: '00003', from: '2025-07-01' },
          { code: '00009', outside: 'Xã Kia' },
        ],
      },
      { code: '00003', name: 'Xã C', level: 'ward', from: '2025-07-01', gained: ['Xã Bên'] },
    ]);
  });
});

/** A register as a list of it would be typed. */
function asList(units: readonly Unit[]): UnitEntry[] {
  const entry = (values: Partial<Record<EntryField, string>>): UnitEntry => ({ at: same(values.code ?? ''), values });
  const taking = new Map(
    units.flatMap(({ successors = [] }) =>
      successors.filter(({ outside }) => outside).map((one) => [one.code, one] as const),
    ),
  );
  const giving = new Map<string, Unit[]>();
  for (const unit of units) for (const name of unit.gained ?? []) giving.set(name, [...(giving.get(name) ?? []), unit]);
  return [
    ...units.map(({ successors = [], gained: _, ...values }) =>
      entry({ ...values, successors: successors.map(({ code }) => code).join(' ') }),
    ),
    ...[...taking.values()].map(({ code, from = '', outside = '' }) =>
      entry({ code, name: outside, level: 'outside', from }),
    ),
    ...[...giving].map(([name, takers], at) =>
      entry({
        code: `N${at}`,
        name,
        level: 'outside',
        until: '2025-06-30',
        successors: takers.map(({ code }) => code).join(' '),
      }),
    ),
  ];
}

const byKey = (units: readonly Unit[]): Unit[] => [...units].sort((a, b) => (unitKey(a) < unitKey(b) ? -1 : 1));

test('the register of the program passes the same checks, and comes out as it went in', () => {
  const found = unitsFrom(asList(dongDa), 'list.csv');
  const sorted = (unit: Unit): Unit => ({ ...unit, ...(unit.gained ? { gained: [...unit.gained].sort() } : {}) });
  expect(byKey(found).map(sorted)).toEqual(byKey(dongDa).map(sorted));
});

test('so does any other register, in any order', () => {
  const shuffled = anyRegister.chain((units) =>
    fc.tuple(fc.constant(units), fc.shuffledSubarray([...units], { minLength: units.length })),
  );
  fc.assert(
    fc.property(shuffled, ([units, other]) => {
      expect(byKey(unitsFrom(asList(other), 'list.csv'))).toEqual(byKey(units));
    }),
  );
});

test('a register that loses a unit which others became is refused', () => {
  const lost = dongDa.filter(({ code, from }) => !(code === '00199' && from === '2025-07-01'));
  expect(() => unitsFrom(asList(lost), 'list.csv')).toThrow('00199');
});
