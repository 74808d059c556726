import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import type { Dims } from '../../src/model/fact.ts';
import type { Scope } from '../../src/model/figure.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import type { Period } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { Intake } from '../../src/pipeline.ts';
import { district, wards } from './made-facts.ts';

const CASES =
  'Mã vụ việc,Phường,Lĩnh vực,Thẩm quyền giải quyết,Diện theo dõi,Ngày đưa vào danh sách,Ngày giải quyết xong,Ngày đưa ra khỏi danh sách';
const WEAK = 'Tên tổ chức đảng,Phường,Diện theo dõi,Ngày đưa vào danh sách,Ngày đưa ra khỏi danh sách';

/** A district's list of complex cases that is kept until a day; without one it does not say until when. */
export function caseList(asOf: string | undefined, ...rows: readonly string[]): string {
  return list(CASES, asOf, rows);
}

/** A district's list of weak organisations likewise. */
export function weakList(asOf: string | undefined, ...rows: readonly string[]): string {
  return list(WEAK, asOf, rows);
}

function list(header: string, asOf: string | undefined, rows: readonly string[]): string {
  return ['QUẬN ỦY ĐỐNG ĐA', asOf === undefined ? '' : `Tính đến ngày ${asOf}`, header, ...rows, ''].join('\n');
}

/** `value reported/expected` of a figure, its state where it has no value. */
export function shownOf(
  intake: Intake,
  indicator: string,
  period: string,
  dims: Dims = {},
  scope: Scope = 'all',
  units: readonly Unit[] = [...wards, district],
): string {
  const context = { book: createFactBook(intake.facts, intake.gaps, intake.coverage), units };
  const figure = figureOf(indicatorOf(indicator), scope, periodOf(period), dims, context);
  return `${figure.state === 'known' ? figure.value : figure.state} ${figure.reported}/${figure.expected}`;
}

function periodOf(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return period;
}
