import { joined, same, type Text } from '../../i18n/text.ts';
import type { Grid, GridCell, GridRow } from '../../model/document.ts';
import { type Period, wholeYearsOf } from '../../model/period.ts';
import { periodWords } from '../../model/period-words.ts';
import type { Unit } from '../../model/unit.ts';
import { columnsOf } from '../grids.ts';
import { textCell } from '../list-grid.ts';
import type { ReportContext } from '../report.ts';
import { unitName } from '../units/unit-name.ts';
import { asProvisional, isProvisional } from './provisional.ts';
import { shortRatings } from './short-rating.ts';

/** How the grassroots organisations of each unit were rated, year by year: of a ward, which has one, the word; no grid where none was rated. */
export function organisationsByUnit(context: ReportContext): Grid[] {
  const years = wholeYearsOf(context.period);
  const rows = context.units.flatMap((unit): GridRow[] => {
    const ratings = years.map((year) => ratingsOf(context, unit, year));
    if (ratings.every((words) => words.length === 0)) return [];
    return [{ role: 'data', cells: [textCell(unitName(context, unit)), ...ratings.map(cellOf)] }];
  });
  if (rows.length === 0) return [];
  const [unit, ...columns] = columnsOf(
    { vi: 'Đơn vị', en: 'Unit' },
    years.map((year) => {
      const words = periodWords(year);
      return { label: isProvisional(context, year) ? asProvisional(words) : words };
    }),
  );
  return [
    {
      type: 'grid',
      title: { vi: 'Xếp loại tổ chức cơ sở đảng theo đơn vị', en: 'Grassroots organisations by unit' },
      columns: [...(unit ? [unit] : []), ...columns.map((column) => ({ ...column, align: 'left' as const }))],
      rows,
      notes: [],
    },
  ];
}

function cellOf(words: readonly Text[]): GridCell {
  return textCell(words.length === 0 ? '–' : joined(words, ', '));
}

/** `HTXSNV` of a single one, `3 HTXSNV, 29 HTTNV` of several. */
function ratingsOf(context: ReportContext, unit: Unit, year: Period): Text[] {
  const found = shortRatings.flatMap(({ id, label }) => {
    const figure = context.figure('ratings.organisations', unit, year, { kind: 'grassroots', rating: id });
    return figure.state === 'known' && figure.value > 0 ? [{ label, count: figure.value }] : [];
  });
  const [only] = found;
  if (only !== undefined && found.length === 1 && only.count === 1) return [only.label];
  return found.map(({ label, count }) => joined([same(String(count)), label], ' '));
}
