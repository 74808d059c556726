import Table from 'cli-table3';
import { expect, test } from 'vitest';
import type { GridRow } from '../../src/model/document.ts';
import { drawColumns } from '../../src/render/table/draw-columns.ts';
import { groupRuns } from '../../src/render/table/fit-columns.ts';
import type { TextColumn } from '../../src/render/table/text-column.ts';
import { wrapWords } from '../../src/render/wrap-words.ts';
import { fc } from '../support/laws.ts';

const DRAWN = ['top', 'bottom', 'left', 'right'].flatMap((side) => [
  side,
  `${side}-mid`,
  `${side}-left`,
  `${side}-right`,
]);
const NO_LINES = Object.fromEntries([...DRAWN, 'mid', 'mid-mid'].map((name) => [name, '']));

function lineAbove(mid: string, joint: string) {
  return { mid, 'mid-mid': joint, 'top-mid': joint };
}

/** The same columns as cli-table3 draws them. */
function drawnByLibrary(columns: readonly TextColumn[], widths: readonly number[], rows: readonly boolean[]): string {
  const table = new Table({
    chars: { ...NO_LINES, middle: ' ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: widths.map((width, index) => width + (index === 0 ? 0 : 1)),
  });
  const style = (index: number) => ({ style: { 'padding-left': index === 0 ? 0 : 1 } });
  const grouped = columns.some(({ group }) => group !== '');
  let at = 0;
  const groups = groupRuns(columns).map((run) => {
    const width = widths.slice(at, at + run.length).reduce((sum, one) => sum + one, 2 * (run.length - 1));
    const cell = { content: wrapWords(run[0]?.group ?? '', width).join('\n'), colSpan: run.length, ...style(at) };
    at += run.length;
    return { ...cell, vAlign: 'bottom' as const };
  });
  const labels = columns.map(({ label, group, align }, index) => {
    const inside = group !== '' && columns[index - 1]?.group === group;
    const chars = group === '' ? lineAbove(' ', ' ') : lineAbove('─', inside ? '─' : ' ');
    const content = wrapWords(label, widths[index] ?? 1).join('\n');
    return { content, hAlign: align, vAlign: 'bottom' as const, ...style(index), ...(grouped ? { chars } : {}) };
  });
  const body = rows.map((line, row) =>
    columns.map(({ cells, align }, index) => ({
      content: wrapWords(cells[row] ?? '', widths[index] ?? 1).join('\n'),
      hAlign: align,
      ...style(index),
      ...(line ? { chars: lineAbove('─', '─') } : {}),
    })),
  );
  table.push(...(grouped ? [groups] : []), labels, ...body);
  return table.toString().replace(/[ \t]+$/gm, '');
}

const words = fc
  .array(fc.constantFrom('Tổng', 'số', 'đơn', '1.582', '-3', 'Giám sát', 'kiến-nghị', 'x'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((some) => some.join(' '));

test('columns are drawn as cli-table3 draws them', () => {
  const column = fc.record({
    label: words,
    group: fc.constantFrom('', '', 'Đang giải quyết', 'Đoàn'),
    align: fc.constantFrom('left' as const, 'right' as const),
    cells: fc.array(words, { minLength: 3, maxLength: 3 }),
    width: fc.integer({ min: 9, max: 24 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 3 }), (made, count) => {
      const columns = made.map((one) => ({ ...one, narrowest: 1, comfortable: 1, natural: 1 }));
      const widths = made.map(({ width }) => width);
      const roles: GridRow['role'][] = (['data', 'data', 'total'] as const).slice(0, count);
      const lines = [true, false, true].slice(0, count);
      expect(drawColumns(columns, widths, roles)).toBe(drawnByLibrary(columns, widths, lines));
    }),
    { numRuns: 300 },
  );
});
