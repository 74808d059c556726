import { BLANK, type Cell } from '../../src/model/cell.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { type OwnRow, sheetOf } from '../../src/read/sheet-of.ts';

const PLAIN: Cell = { ...BLANK };

/**
 * A sheet as one sees it. Each line is a row: cells between `|`, or a text in column A, or nothing. `>` and `^` are
 * covered by the merged cell to the left or above, `=5` is a formula with a result, `=?` one without, `'5` is text,
 * `2021-03-01` a date, `#REF!` an error, `<br>` a line break; a line that starts with `~` is a hidden row.
 */
export function markdownSheet(
  text: string,
  about: { file?: string; name?: string; hidden?: boolean } = {},
): Sheet & { readonly droppedColumns: ReadonlySet<number> } {
  const { file = 'test.xlsx', hidden = false, ...named } = about;
  const sheet = sheetOf({ file, hidden, ...named }, async function* () {
    yield rowsOf(text);
  });
  const droppedColumns = new Set<number>();
  return {
    ...sheet,
    droppedColumns,
    drop(column) {
      droppedColumns.add(column);
      sheet.drop(column);
    },
  };
}

function rowsOf(text: string): OwnRow[] {
  const rows: OwnRow[] = [];
  text
    .replace(/^\n/, '')
    .trimEnd()
    .split('\n')
    .forEach((line, index) => {
      const number = index + 1;
      const visible = line.trim().replace(/^~/, '');
      const texts = visible.startsWith('|') ? visible.slice(1, -1).split('|') : visible === '' ? [] : [visible];
      const cells: Cell[] = [];
      texts.forEach((one, at) => {
        cells.push(
          one.trim() === '>' || one.trim() === '^' ? covered(one.trim(), rows, cells, number, at) : cellOf(one.trim()),
        );
      });
      rows.push({ number, hidden: line.trim().startsWith('~'), cells });
    });
  return rows.filter(({ cells }) => cells.length > 0);
}

function covered(sign: string, rows: readonly OwnRow[], cells: readonly Cell[], number: number, at: number): Cell {
  const above = rows.find((row) => row.number === number - 1)?.cells[at];
  const neighbour = sign === '>' ? cells[at - 1] : above;
  const start = sign === '>' ? { row: number, column: at } : { row: number - 1, column: at + 1 };
  return { ...BLANK, state: 'covered', origin: neighbour?.origin ?? start };
}

function cellOf(text: string): Cell {
  if (text === '') return PLAIN;
  if (text === '=?') return { ...BLANK, state: 'unknown' };
  if (text.startsWith('=')) return { ...cellOf(text.slice(1)), state: 'formula' };
  if (text.startsWith("'")) return { ...BLANK, kind: 'text', text: text.slice(1) };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { ...BLANK, kind: 'number', number: Number(text) };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { ...BLANK, kind: 'date', text, number: 44_000 };
  if (/^#[A-Z/0]+[!?]/.test(text)) return { ...BLANK, kind: 'error', text };
  return { ...BLANK, kind: 'text', text: text.replaceAll('<br>', '\n') };
}
