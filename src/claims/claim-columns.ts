import { commonColumns } from '../forms/common-columns.ts';
import { indicators } from '../indicators/registry.ts';
import type { Dimension } from '../measures/measure.ts';
import { isBlank } from '../model/cell.ts';
import type { Row } from '../model/sheet.ts';
import { fold } from '../text/fold.ts';

type Role = 'indicator' | 'unit' | 'period' | 'relation' | 'claimed' | 'source' | 'counted';

/** The columns of a list of claims, 1-based. */
export interface ClaimColumns {
  readonly indicator: number;
  readonly claimed: number;
  readonly unit?: number;
  readonly period?: number;
  readonly relation?: number;
  readonly source?: number;
  readonly counted?: number;
  /** By id of a dimension. */
  readonly dims: ReadonlyMap<string, number>;
  /** Headings that are none of these. */
  readonly ignored: readonly string[];
}

const labelsOf = (role: 'unit' | 'period' | 'year' | 'number' | 'note'): readonly string[] =>
  commonColumns.filter((column) => column.role === role).flatMap(({ label, also }) => [label.vi, label.en, ...also]);

const NAMES: Readonly<Record<Role, readonly string[]>> = {
  indicator: ['indicator', 'Chỉ tiêu', 'Tên chỉ tiêu', 'Mã chỉ tiêu', 'Nội dung'],
  unit: ['unit', ...labelsOf('unit')],
  period: ['period', ...labelsOf('period'), ...labelsOf('year')],
  relation: ['relation', 'Quan hệ', 'So sánh', 'Dấu'],
  claimed: ['claimed', 'Số công bố', 'Số đã công bố', 'Số nêu', 'Công bố'],
  source: ['source', 'Nguồn', 'Nguồn số liệu', 'Trích từ'],
  counted: ['counted', 'Đơn vị tính', 'Đơn vị đếm', 'ĐVT'],
};
const PASSED_OVER = new Set([...labelsOf('number'), ...labelsOf('note')].map(fold));

/** The columns that a row names, `undefined` where it is no heading of claims. */
export function claimColumns(row: Row): ClaimColumns | undefined {
  const roles = new Map<Role, number>();
  const dims = new Map<string, number>();
  const ignored: string[] = [];
  for (const [index, cell] of row.cells.entries()) {
    if (cell.kind !== 'text' || isBlank(cell)) continue;
    const [role, dimension] = [roleNamed(cell.text), dimensionNamed(cell.text)];
    if (role !== undefined && !roles.has(role)) roles.set(role, index + 1);
    else if (dimension !== undefined && !dims.has(dimension)) dims.set(dimension, index + 1);
    else if (!PASSED_OVER.has(fold(cell.text))) ignored.push(cell.text.trim());
  }
  const [indicator, claimed] = [roles.get('indicator'), roles.get('claimed')];
  if (indicator === undefined || claimed === undefined) return undefined;
  return { ...Object.fromEntries(roles), indicator, claimed, dims, ignored };
}

function roleNamed(text: string): Role | undefined {
  const roles: readonly Role[] = ['indicator', 'unit', 'period', 'relation', 'claimed', 'source', 'counted'];
  return roles.find((role) => NAMES[role].some((name) => fold(name) === fold(text)));
}

/** By its id or its words; words that stand for several dimensions name none. */
function dimensionNamed(text: string): string | undefined {
  const all = indicators.flatMap(({ dimensions }) => dimensions);
  const named = all.filter((one: Dimension) =>
    [one.id, one.label.vi, one.label.en].some((name) => fold(name) === fold(text)),
  );
  const ids = new Set(named.map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 ? only : undefined;
}
