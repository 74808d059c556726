import { formatDate } from '../i18n/format.ts';
import { same, type Text } from '../i18n/text.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Grid, GridCell, GridColumn } from '../model/document.ts';
import type { Value } from '../model/table.ts';

/** A column of a list of things, and its cell for one of them. */
export interface ListColumn<Thing> {
  readonly label: Text;
  readonly align?: 'right';
  cell(thing: Thing): GridCell;
}

/** One row per thing; no grid where there is none. */
export function listGrid<Thing>(title: Text, columns: readonly ListColumn<Thing>[], things: readonly Thing[]): Grid[] {
  if (things.length === 0) return [];
  return [
    {
      type: 'grid',
      title,
      columns: columns.map(({ label, align }): GridColumn => ({ label, align: align ?? 'left' })),
      rows: things.map((thing) => ({ role: 'data', cells: columns.map(({ cell }) => cell(thing)) })),
      notes: [],
    },
  ];
}

export function textCell(text: Text | string): GridCell {
  return { type: 'text', text: typeof text === 'string' ? same(text) : text };
}

/** A text as it stands in the data, empty where it is blank. */
export function valueCell(value: Value | undefined): GridCell {
  return textCell(typeof value === 'string' ? value : '');
}

export function dayCell(value: Value | undefined): GridCell {
  return textCell(typeof value === 'string' ? formatDate(value) : '');
}

/** The words of one of a dimension's values. */
export function choiceCell(dimension: Dimension, value: Value | undefined): GridCell {
  return textCell(dimension.values.find(({ id }) => id === value)?.label ?? '');
}
