import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { Grid, GridRow } from '../../model/document.ts';
import { columnLetters } from '../../model/place.ts';
import { BAR_COLOUR, toneColours } from './styles.ts';

/** Fewer rows are compared at a glance. */
const FEWEST_ROWS = 5;

/**
 * What a reader should see first in a grid: how its most important count stands from row to row, as bars, and in red every
 * number of what must not be. Nothing else has a colour but what is incomplete.
 */
export function drawAttention(sheet: Worksheet, first: number, { columns, rows }: Grid): void {
  for (const [index, { isFirst, isAlarming }] of columns.entries()) {
    const alike = isFirst ? rowsAlike(rows, index) : 0;
    if (alike >= FEWEST_ROWS) add(sheet, rangeOf(index, first, alike), barRule(), 2);
    if (!isAlarming || rows.length === 0) continue;
    add(sheet, rangeOf(index, first, rows.length), alarmRule(`${columnLetters(index + 1)}${first}`), 1);
  }
}

/** The rows from the first on that can be compared: the district has many times what a ward has, and a total more than any. */
function rowsAlike(rows: readonly GridRow[], column: number): number {
  const other = rows.findIndex(({ role, cells }) => {
    const cell = cells[column];
    const scope = cell?.type === 'figure' ? cell.figure.scope : 'all';
    return role !== 'data' || (scope !== 'all' && scope.level === 'district');
  });
  return other === -1 ? rows.length : other;
}

function rangeOf(column: number, first: number, count: number): string {
  const letter = columnLetters(column + 1);
  return `${letter}${first}:${letter}${first + count - 1}`;
}

function barRule() {
  // With a gradient the library writes the rule that every program knows, without a part of chance.
  return {
    type: 'dataBar' as const,
    gradient: true,
    cfvo: [{ type: 'num' as const, value: 0 }, { type: 'max' as const }],
    color: { argb: BAR_COLOUR },
  };
}

/** `containsText` and `cellIs` would take a dash for more than zero, or do not show everywhere. */
function alarmRule(cell: string) {
  return {
    type: 'expression' as const,
    formulae: [`AND(ISNUMBER(${cell}),${cell}>0)`],
    style: { font: { bold: true, color: { argb: toneColours.bad } } },
  };
}

function add(sheet: Worksheet, ref: string, rule: Omit<ConditionalFormattingRule, 'priority'>, priority: number): void {
  const rules = [{ ...rule, priority } as ConditionalFormattingRule];
  sheet.addConditionalFormatting({ ref, rules });
}
