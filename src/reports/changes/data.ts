import type { Changes, RowMove } from '../../changes/changes.ts';
import { type FactChange, placeOf, type Reading } from '../../changes/fact-changes.ts';
import type { FigureChange } from '../../changes/figure-changes.ts';
import type { Lang } from '../../i18n/text.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import type { Records } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { placeData } from '../../model/place-data.ts';
import { scopeId } from '../units/unit-ids.ts';
import { factLabel } from './words.ts';

/** What scripts get of the changes: cells, rows, files, units, and the figures of the period that moved. */
export function changesData(changes: Changes, against: string, lang: Lang): Readonly<Record<string, unknown>> {
  const { facts, rows, files, units, figures } = changes;
  return {
    against,
    figures: figures.map(figureData),
    cells: facts.map((change) => cellData(change, lang)),
    rows: { added: rows.added.map(rowData), removed: rows.removed.map(rowData) },
    files,
    units: { added: units.added.map(scopeId), removed: units.removed.map(scopeId) },
  };
}

/** A percentage moves in points. */
function figureData({ before, after }: FigureChange): unknown {
  const { indicator, scope, period, dims } = after;
  const [from, to] = [numberOf(before), numberOf(after)];
  return {
    indicator,
    unit: scopeId(scope),
    period: period.id,
    dims,
    before: from,
    after: to,
    change: from === null || to === null ? null : to - from,
    inPoints: indicatorOf(indicator).percent,
  };
}

function numberOf(figure: Figure): number | null {
  return figure.state === 'known' ? figure.value : null;
}

function cellData(change: FactChange, lang: Lang): unknown {
  const { measure, unit, period, dims, before, after, why } = change;
  return {
    measure,
    label: factLabel(change)[lang],
    unit: scopeId(unit),
    period: period.id,
    dims,
    before: before ? readingData(before) : null,
    after: after ? readingData(after) : null,
    ...(why === undefined ? {} : { why }),
  };
}

function readingData({ value, from }: Reading): Readonly<Record<string, string | number>> {
  const [place] = from;
  return { value, ...(place === undefined ? {} : placeData(place)) };
}

function rowData({ unit, period, at, cells }: RowMove): Readonly<Record<string, string | number>> {
  const { column: _, ...row } = at;
  return { unit: scopeId(unit), period: period.id, ...placeData(row), cells };
}

/** One row for each cell that changed, came or went. */
export function changeRecords({ facts }: Changes, lang: Lang): Records {
  return {
    header: [
      ...['unit', 'name', 'measure', 'label', 'period', 'before', 'after', 'change'],
      ...['file', 'sheet', 'cell', 'earlierFile', 'earlierSheet', 'earlierCell', 'why'],
    ],
    rows: facts.map((change) => {
      const { unit, measure, period, before, after, why = null } = change;
      const moved = before && after ? after.value - before.value : null;
      return [
        ...[scopeId(unit), unit.name, measure, factLabel(change)[lang], period.id],
        ...[before?.value ?? null, after?.value ?? null, moved],
        ...placeRecord(after && placeOf(change)),
        ...placeRecord(before?.from[0]),
        why,
      ];
    }),
  };
}

function placeRecord(place: Reading['from'][number] | undefined): (string | null)[] {
  return [place?.file ?? null, place?.sheet ?? null, (place && placeData(place).cell) ?? null];
}
