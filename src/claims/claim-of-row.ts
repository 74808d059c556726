import { midSentence, type Text } from '../i18n/text.ts';
import type { Cell } from '../model/cell.ts';
import type { Dims } from '../model/fact.ts';
import type { Scope } from '../model/figure.ts';
import { parsePeriod } from '../model/parse-period.ts';
import { type Period, windowOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import type { Place } from '../model/place.ts';
import { cellAt, type Row } from '../model/sheet.ts';
import { existsWithin } from '../model/unit.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { withoutPersonalData } from '../text/personal-data.ts';
import type { Register } from '../units/register.ts';
import { unitsNamed } from '../units/units-named.ts';
import type { Claim, WrongClaim } from './claim.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { claimedIn } from './claimed-number.ts';
import { dimsIn } from './dims-in.ts';
import { indicatorIn } from './indicator-in.ts';
import { type Relation, relationIn } from './relation.ts';
import { wholeOf } from './whole-of.ts';

export interface ClaimContext {
  readonly register: Register;
  /** The period of lines that name none. */
  readonly period?: Period;
}

/** What cannot be read, thrown inside this file only. */
class Unreadable extends Error {
  readonly column: number;
  readonly text: Text;
  constructor(column: number, text: Text) {
    super(text.en);
    this.column = column;
    this.text = text;
  }
}

/** Reads a line of a file of claims; `at` is its row. */
export function claimOfRow(row: Row, columns: ClaimColumns, at: Place, context: ClaimContext): Claim | WrongClaim {
  try {
    return claimIn(row, columns, at, context);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const seen = withoutPersonalData(wordsOf(cellAt(row, error.column)));
    const { vi, en } = error.text;
    const text: Text =
      seen === '' ? { vi: 'ô để trống', en: 'the cell is blank' } : { vi: `“${seen}” ${vi}`, en: `“${seen}” ${en}` };
    return { at: { ...at, column: error.column }, text };
  }
}

function claimIn(row: Row, columns: ClaimColumns, at: Place, { register, period: usual }: ClaimContext): Claim {
  const cell = (column: number | undefined): Cell => cellAt(row, column ?? 0);
  const indicator = sound(indicatorIn(wordsOf(cell(columns.indicator))), columns.indicator);
  const period = periodIn(cell(columns.period)) ?? (isEmpty(cell(columns.period)) ? usual : undefined);
  if (period === undefined) throw new Unreadable(columns.period ?? columns.indicator, NO_PERIOD);
  const scope = sound(scopeIn(wordsOf(cell(columns.unit)), period, register), columns.unit ?? columns.indicator);
  const dims: Dims = sound(dimsIn(dimWords(row, columns), indicator), columns.indicator, columns.dims);
  const stated = sound(claimedIn(cell(columns.claimed), indicator), columns.claimed);
  const { number } = stated;
  if (number.of !== undefined && wholeOf(indicator) === undefined) throw new Unreadable(columns.claimed, NO_WHOLE);
  return {
    at: { ...at, column: columns.claimed },
    indicator,
    scope,
    period,
    dims,
    relation: relationFrom(wordsOf(cell(columns.relation)), stated.relation, columns),
    number,
    source: withoutPersonalData(wordsOf(cell(columns.source))),
    counted: wordsOf(cell(columns.counted)),
  };
}

/** Cell and number may both say it, but not against each other. */
function relationFrom(typed: string, stated: Relation, { relation, claimed }: ClaimColumns): Relation {
  if (typed === '') return stated;
  const named = relationIn(typed);
  if (named === undefined) throw new Unreadable(relation ?? claimed, NO_RELATION);
  if (stated !== '=' && stated !== named) throw new Unreadable(claimed, CONTRADICTS);
  return named;
}

const ALL = new Set(['all', 'tatca', 'tatcadonvi', 'tong', 'tongso', 'tongcong', 'toanquan']);
const DISTRICT = new Set(['district', 'quan', 'capquan']);

function scopeIn(name: string, period: Period, register: Register): Scope | Text {
  const folded = fold(name);
  if (folded === '' || ALL.has(folded)) return 'all';
  const { from, to } = windowOf(period, 'calendar');
  const named = unitsNamed(DISTRICT.has(folded) ? 'district' : name, register);
  const when = midSentence(periodWords(period));
  const [unit, other] = named.filter((one) => existsWithin(one, from, to));
  if (unit !== undefined && other === undefined) return unit;
  if (other !== undefined) {
    return {
      vi: `là tên của nhiều đơn vị trong kỳ ${when.vi}; ghi mã hoặc rút ngắn kỳ`,
      en: `is the name of several units in ${when.en}; give the code or a shorter period`,
    };
  }
  const near = nearest(
    name,
    register.units.map((one) => one.name),
  );
  return {
    vi: `không phải là đơn vị trong kỳ ${when.vi}${near ? ` (có phải “${near}”?)` : ''}`,
    en: `is no unit in ${when.en}${near ? ` (is it “${near}”?)` : ''}`,
  };
}

/** Excel keeps 03/2021 as the first of March. */
function periodIn(cell: Cell): Period | undefined {
  return parsePeriod(cell.kind === 'date' ? cell.text.slice(0, 7) : wordsOf(cell));
}

function dimWords(row: Row, { dims }: ClaimColumns): ReadonlyMap<string, string> {
  const words = [...dims].map(([id, column]) => [id, wordsOf(cellAt(row, column))] as const);
  return new Map(words.filter(([, word]) => word !== ''));
}

/** Throws where it was not understood: at the column of the dimension that is to blame, else at `column`. */
function sound<T extends object | string>(
  found: T | Text | { readonly dimension: string; readonly text: Text },
  column: number,
  dims?: ReadonlyMap<string, number>,
): T {
  if (typeof found === 'object' && 'dimension' in found) {
    throw new Unreadable(dims?.get(found.dimension) ?? column, found.text);
  }
  if (typeof found === 'object' && 'vi' in found) throw new Unreadable(column, found);
  return found;
}

function isEmpty(cell: Cell): boolean {
  return wordsOf(cell) === '';
}

function wordsOf(cell: Cell): string {
  if (cell.kind === 'number') return cell.percent ? `${cell.number * 100}%` : String(cell.number);
  return cell.text.trim();
}

const NO_PERIOD: Text = {
  vi: 'không phải là một kỳ, ví dụ 2021, 2017-01..2022-09',
  en: 'is no period, such as 2021 or 2017-01..2022-09',
};
const NO_RELATION: Text = { vi: 'không phải là =, >, >=, <, <= hay ~', en: 'is none of =, >, >=, <, <=, ~' };
const CONTRADICTS: Text = { vi: 'trái với cột quan hệ', en: 'contradicts the relation beside it' };
const NO_WHOLE: Text = { vi: 'có hai số, chỉ tiêu này chỉ có một', en: 'is two numbers, the indicator has one' };
