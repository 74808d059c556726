import { type ChoiceColumn, isNumeric } from '../../forms/column.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { parseDateText } from '../../text/parse-date.ts';
import { bareLine } from '../../text/read-figure.ts';
import { isDash, isZeroWord } from '../../text/zero-words.ts';
import { typeChoice } from '../cells/type-choice.ts';
import type { Header } from '../header/find-header.ts';
import { type Field, type Layout, labelAt } from '../layout.ts';

/** Which rows below a header are data of its table, so that they are read or refused and never passed over. Rows have their labels. */
export interface Belonging {
  /** Figures, days or choices say so, wherever the row stands. */
  saysData(row: Row): boolean;
  /** True where the row is data although text, or rows of another kind, stood between it and the table. */
  resumes(row: Row): boolean;
  /** True where nothing in the row can be read, and yet it goes on with the table: the next number, or labels directly below it. */
  goesOn(row: Row): boolean;
  /** All its required figures are there, in their columns: numbers, or words and dashes for none. */
  hasAllFigures(row: Row): boolean;
  /** A figure stands in one of its columns. */
  hasFigure(row: Row): boolean;
  /** Takes note of a row of the table; `data` where it is no total, heading or line of numbers. */
  note(row: Row, kind: 'data' | 'other'): void;
}

type ChoiceField = Field & { readonly column: ChoiceColumn };

export function createBelonging(layout: Layout, header: Header): Belonging {
  const { fields } = layout;
  const choices = fields.flatMap(({ column, at }) => (column.kind === 'choice' ? [{ column, at }] : []));
  const needed = fields.filter(({ column }) => isNumeric(column) && !column.optional);
  const numbers = header.roles.get('number');
  const firstLabel = fields.find(
    ({ column }) => !column.optional && (column.kind === 'text' || column.kind === 'choice'),
  );
  let lastRow = header.rows.at(-1)?.number ?? 0;
  let lastNumber = 0;
  let canFollow = true;

  const isFilled = (row: Row, at: number): boolean => !isBlank(labelAt(row, at));

  function isNextNumber(row: Row): boolean {
    return numbers !== undefined && numberIn(cellAt(row, numbers)) === lastNumber + 1;
  }

  function goesOn(row: Row): boolean {
    const filled = fields.filter(({ at }) => isFilled(row, at));
    if (filled.length > 0 && isNextNumber(row)) return true;
    const isDirectlyBelow = canFollow && row.number === lastRow + 1;
    const isLabelled = firstLabel !== undefined && filled.length >= 2 && isFilled(row, firstLabel.at);
    return isDirectlyBelow && isLabelled && !isSignature(row);
  }

  return {
    saysData: (row) => !isSilent(row, layout) || meansAChoice(row, choices) || hasAllFigures(row, needed),
    resumes: (row) => meansAChoice(row, choices) || (isNextNumber(row) && fields.some(({ at }) => isFilled(row, at))),
    goesOn,
    hasAllFigures: (row) => hasAllFigures(row, needed),
    hasFigure: (row) => hasFigure(row, layout),
    note(row, kind) {
      lastRow = row.number;
      canFollow = kind === 'data';
      if (numbers !== undefined && kind === 'data') lastNumber = numberIn(cellAt(row, numbers)) ?? lastNumber;
    },
  };
}

function numberIn({ kind, state, number, text }: Cell): number | undefined {
  if (state === 'covered') return undefined;
  if (kind === 'number') return number;
  const digits = kind === 'text' ? /^\s*(\d{1,5})\s*[.)]?\s*$/.exec(text)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

const SIGNATURE =
  /^(?:t m|tm|k t|kt|t l|tl|tuq|ki|noi nhan|luu|ghi chu|xac nhan|nguoi|can bo|cong chuc|ke toan|thu truong|thu ki|chu tich|pho|bi thu|truong|chanh|dai dien)\b/;

/** Who signs a paper, side by side: `NGƯỜI LẬP BIỂU`, `CHỦ TỊCH`. */
function isSignature({ cells }: Row): boolean {
  return cells.every((cell) => isBlank(cell) || (cell.kind === 'text' && SIGNATURE.test(foldWords(cell.text))));
}

/** No figure and no day in any column of such: a line of text, or a data row whose figures are all blank. */
function isSilent(row: Row, layout: Layout): boolean {
  return layout.fields.every(({ column, at }) => {
    if (column.kind === 'date') return !isDay(labelAt(row, at)) || isAlone(row);
    if (!isNumeric(column)) return true;
    const cell = cellAt(row, at);
    return isBlank(cell) || (cell.kind === 'text' && cell.state === 'plain' && isProse(cell.text));
  });
}

/** A single cell: a day there is where and when a paper was signed. */
function isAlone(row: Row): boolean {
  return row.cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** A day, or what was meant to be one. */
function isDay(cell: Cell): boolean {
  if (cell.kind !== 'text') return cell.kind === 'date' || cell.kind === 'number';
  const { state } = parseDateText(cell.text);
  return state === 'unreadable' ? !isProse(cell.text) : state !== 'blank';
}

/** Text without a digit, of four words or more, or with a day in it: a note, or where and when it was signed. */
function isProse(text: string): boolean {
  return (
    !/\d/.test(text) ||
    (text.match(/\p{L}+/gu) ?? []).length >= 4 ||
    /\d{1,2}\s*([/.-]|tháng)\s*\d{1,2}\s*(\1|năm)\s*\d{4}/i.test(text)
  );
}

/** All its required figures are there, in their columns: numbers, or words and dashes for none. */
function hasAllFigures(row: Row, needed: readonly Field[]): boolean {
  return needed.length >= 2 && needed.every(({ at }) => isFigure(cellAt(row, at)) || saysNone(cellAt(row, at)));
}

/** A figure stands in one of its columns. */
function hasFigure(row: Row, layout: Layout): boolean {
  return layout.fields.some(({ column, at }) => isNumeric(column) && isFigure(cellAt(row, at)));
}

function isFigure({ kind, state, text }: Cell): boolean {
  if (state === 'covered') return false;
  // Most texts have no digit, which is seen sooner.
  return kind === 'number' || (kind === 'text' && /\d/.test(text) && /^\d[\d.,]*$/.test(bareLine(text)));
}

function saysNone({ kind, state, text }: Cell): boolean {
  return state !== 'covered' && kind === 'text' && (isDash(bareLine(text)) || isZeroWord(fold(text)));
}

/**
 * One of the row's choices is one of its list, or nearly (`Đột suất`), or could be several of them (`KN`): the row is data even
 * without figures.
 */
function meansAChoice(row: Row, choices: readonly ChoiceField[]): boolean {
  return choices.some(({ column, at }) => {
    const cell = labelAt(row, at);
    if (isBlank(cell) || cell.state === 'unknown') return false;
    const typed = typeChoice(cell, column, {});
    if ('value' in typed) return typed.value !== null;
    return typed.args.nearest !== undefined || typed.args.readings !== undefined;
  });
}
