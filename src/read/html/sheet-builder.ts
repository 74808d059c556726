import type { Limits } from '../limits.ts';
import { withLook } from '../looks.ts';
import type { OwnRow } from '../sheet-of.ts';
import { flowText } from './flow-text.ts';
import { createGrid } from './grid.ts';
import { type HtmlTag, type HtmlToken, htmlAttribute } from './html-tokens.ts';
import type { TagLooks } from './tag-looks.ts';

const CELLS = new Set(['td', 'th']);
/** Begin a line of their own, and end the one before. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul'.split(
    ' ',
  ),
);

/**
 * Makes one sheet of a page, as Excel does: each line of text outside a table is a row of one cell, each row of a table
 * a row. A table inside a cell comes below what its row had before it, and what its row has behind it comes below the
 * table, in its own columns. End tags may be left out.
 */
export interface SheetBuilder {
  token(token: HtmlToken): void;
  /** To be called after the last token. */
  end(): void;
  /** The rows finished since the last call. */
  take(): OwnRow[];
}

/** `convert` is done to each text, `looks` tells how it looks. */
export function createSheetBuilder(limits: Limits, convert: (text: string) => string, looks: TagLooks): SheetBuilder {
  const grid = createGrid(limits);
  const text = flowText();
  /** Of each open table: the column in which the row around it goes on. */
  const around: number[] = [];
  let goesOn = 1;
  let inRow = false;
  let cell: HtmlTag | undefined;

  /** Text that stands in no cell. */
  function endLines(): void {
    for (const line of text
      .take()
      .split('\n')
      .filter((one) => one !== '')) {
      grid.startRow(false);
      grid.place(convert(line), 1, 1);
      inRow = false;
    }
  }

  function endCell(): void {
    if (cell) grid.place(convert(text.take()), span(cell, 'colspan'), span(cell, 'rowspan'));
    else endLines();
    cell = undefined;
    looks.startCell();
  }

  function startRow(hidden: boolean): void {
    endCell();
    grid.startRow(hidden);
    inRow = true;
  }

  function startCell(tag: HtmlTag): void {
    endCell();
    if (!inRow) {
      startRow(false);
      grid.skipTo(goesOn);
    }
    cell = tag;
    looks.startCell(tag);
  }

  function endRow(): void {
    endCell();
    inRow = false;
    goesOn = 1;
  }

  function openTable(): void {
    endCell();
    around.push(inRow ? grid.nextColumn() : 1);
    endTable(1);
  }

  function endTable(next: number): void {
    endRow();
    grid.endTable();
    goesOn = next;
  }

  function tag(tag: HtmlTag): void {
    const { name, closes } = tag;
    looks.tag(tag);
    if (name === 'table') closes ? endTable(around.pop() ?? 1) : openTable();
    else if (name === 'br') text.breakLine();
    else if (BLOCKS.has(name)) breakBlock();
    else if (around.length === 0) return;
    else if (CELLS.has(name)) closes ? endCell() : startCell(tag);
    else if (name === 'tr') closes ? endRow() : startRow(isHidden(tag));
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') endRow();
  }

  function breakBlock(): void {
    if (cell) text.breakLine();
    else endLines();
  }

  return {
    token: (token) => ('text' in token ? text.add(withLook(token.text, looks.look)) : tag(token)),
    end: () => endTable(1),
    take: grid.take,
  };
}

function span(tag: HtmlTag, name: string): number {
  const match = /^\d+/.exec(htmlAttribute(tag, name) ?? '1');
  return match ? Number(match[0]) : 1;
}

function isHidden(tag: HtmlTag): boolean {
  return /display\s*:\s*none/.test(htmlAttribute(tag, 'style') ?? '') || htmlAttribute(tag, 'hidden') !== undefined;
}
