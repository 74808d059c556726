import type { Form } from '../../forms/form.ts';
import { WHOLE_WORDS } from '../../forms/whole-words.ts';
import type { Cell } from '../../model/cell.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { CUMULATIVE_SIGNS, isCumulativeLabel } from '../cumulative-words.ts';
import type { HeaderVocabulary, Target } from './header-vocabulary.ts';

/** The labels above one column, and what they mean. */
export interface HeaderPath {
  /** From the top heading down to the column's own; vertically merged labels stand once. */
  readonly labels: readonly string[];
  /** The wordings it may be known by, folded, most trusted first: the whole path, then without its upper headings. */
  readonly wordings: readonly string[];
  /** What the most trusted wording that a form has means there, and how many wordings are trusted less. */
  readonly meanings: ReadonlyMap<Form, { readonly target: Target; readonly after: number }>;
  /** A single label that only says "all of it": under a heading, the heading is the label. */
  readonly isWhole: boolean;
  /** A single label that only says "of this period", beside others under the same heading. */
  readonly isOfPeriod: boolean;
  /** It means what the heading above it means, as its own label only says "all of it" or "of this period". */
  readonly isByHeading: boolean;
  /** The headings above the own label, folded as one. */
  readonly heading: string;
  /** What the nearest of its headings that a form knows means there by itself. */
  readonly heads: ReadonlyMap<Form, Target>;
  /** Its own label says `%` or nothing but `Tỷ lệ`: shares of what its heading, or the rest of the label, names. */
  readonly isShare: boolean;
  /** Some label speaks of sums since the start of the year: the column is no data, whatever else stands there. */
  readonly isCumulative: boolean;
}

/** The labels that a row of a header shows above each column (index 0 is column A), `''` for none. */
export type LabelLine = readonly string[];

/**
 * The lines of the header whose last row is the last of `rows`, from that row up to a title above them: no heading stands
 * above one. A line does not depend on the lines above it. A label merged over several columns, or standing left of blanks
 * with labels below them, heads all of those columns.
 */
export function labelLines(rows: readonly Row[]): LabelLine[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const below = new Array<boolean>(width).fill(false);
  const lines: LabelLine[] = [];
  for (const row of rows.toReversed()) {
    const own: string[] = [];
    for (let column = 1; column <= width; column++) own.push(labelAt(rows, row, column));
    const line = headingBlanks(own, below);
    if (isTitle(line, below) || isLineOfText(own, below)) break;
    lines.push(line);
    for (const [index, label] of own.entries()) if (label !== '') below[index] = true;
  }
  return lines;
}

/** One label over all columns that have labels below it: it tells no column from another. */
function isTitle(line: LabelLine, below: readonly boolean[]): boolean {
  const [title = ''] = line;
  if (title === '' || isCumulativeLabel(title)) return false;
  return line.every((label, index) => label === title || (label === '' && !below[index]));
}

/** One label at the left, which heads nothing but what stands below blanks beside it: `Tháng 3 năm 2021` over the first of two tables. */
function isLineOfText(own: LabelLine, below: readonly boolean[]): boolean {
  const at = below.indexOf(true);
  const label = own[at] ?? '';
  return label !== '' && own.every((other, index) => index === at || other === '') && !isCumulativeLabel(label);
}

/** The labels of a line, those left of blanks repeated as far as something is labelled below them. */
function headingBlanks(labels: LabelLine, below: readonly boolean[]): string[] {
  const line = [...labels];
  for (let index = 1; index < line.length; index++) {
    const left = line[index - 1] ?? '';
    if (line[index] === '' && left !== '' && below[index - 1] && goesOn(labels, below, index)) line[index] = left;
  }
  return line;
}

/** True where something is labelled below the blanks from this one on. */
function goesOn(labels: readonly string[], below: readonly boolean[], from: number): boolean {
  let at = from;
  while (at < labels.length && labels[at] === '' && !below[at]) at++;
  return labels[at] === '' && below[at] === true;
}

/** The label a cell shows: its own text, or that of the merged cell whose row it continues; a cell below its origin shows none. */
function labelAt(rows: readonly Row[], row: Row, column: number): string {
  const cell = cellAt(row, column);
  if (cell.origin === undefined) return ownLabel(cell);
  if (cell.origin.row !== row.number) return '';
  const origin = rows.find((other) => other.number === cell.origin?.row);
  return origin === undefined ? '' : cellAt(origin, cell.origin.column).text.trim();
}

/** What a cell says as a label, whatever is merged with it. */
export function ownLabel({ kind, text, number }: Cell): string {
  return kind === 'number' ? String(number) : text.trim();
}

/** The label paths of the first of such lines, of the first two and so on; `undefined` where the topmost of them is blank. */
export function headerPaths(
  lines: readonly LabelLine[],
  vocabulary: HeaderVocabulary,
): (readonly HeaderPath[] | undefined)[] {
  let paths: readonly HeaderPath[] = (lines[0] ?? []).map(() => NO_LABELS);
  return lines.map((line) => {
    if (line.every((label) => label === '')) return undefined;
    paths = paths.map((path, index) => under(line[index] ?? '', path, vocabulary));
    return paths;
  });
}

const NO_LABELS: HeaderPath = {
  labels: [],
  wordings: [],
  meanings: new Map(),
  isWhole: false,
  isOfPeriod: false,
  isByHeading: false,
  heading: '',
  heads: new Map(),
  isShare: false,
  isCumulative: false,
};
/** `%` alone, as a word. */
const PERCENT = 'phantram';
const SHARES = new Set([PERCENT, 'tile']);
const OF_PERIOD = new Set(['trongki', 'trongthang', 'kinay', 'thangnay', 'phatsinhtrongki', 'phatsinhtrongthang']);

/** A path with one more heading above it. */
function under(label: string, path: HeaderPath, vocabulary: HeaderVocabulary): HeaderPath {
  if (label === '') return path;
  const labels = [label, ...path.labels];
  const isPercent = label.includes('%');
  const word = fold(label) || (isPercent ? PERCENT : '');
  if (word === '') return { ...path, labels };
  if (path.isCumulative || (CUMULATIVE_SIGNS.test(word) && isCumulativeLabel(label)))
    return { ...NO_LABELS, labels, wordings: [word], isCumulative: true };
  const { wordings: lower, meanings: known } = path.isWhole ? NO_LABELS : path;
  // `Số lượt tiếp › Trong kỳ` is also known as `Số lượt tiếp`.
  const bare = path.isOfPeriod ? [word] : [];
  const wordings = [word + (lower[0] ?? ''), ...lower, ...bare];
  const isFirst = path.wordings.length === 0;
  const alone = isFirst ? undefined : (vocabulary.meanings(word) ?? vocabulary.meanings(topicOf(label)));
  const most = vocabulary.meanings(wordings[0] ?? '');
  const more = {
    isWhole: isFirst && WHOLE_WORDS.has(word),
    isOfPeriod: isFirst && OF_PERIOD.has(word),
    isByHeading: path.isByHeading || path.isWhole || path.isOfPeriod,
    heading: isFirst ? '' : word + path.heading,
    heads: isFirst ? path.heads : headsOf(path, { alone, most }, vocabulary.meanings(word + path.heading)),
    isShare: isFirst ? isPercent || SHARES.has(word) : path.isShare,
    isCumulative: false,
  };
  const least = path.isOfPeriod ? vocabulary.meanings(word) : undefined;
  if (most === undefined && least === undefined) return { labels, wordings, meanings: known, ...more };
  const meanings = new Map(known);
  for (const [form, target] of least ?? []) meanings.set(form, { target, after: 0 });
  for (const [form, target] of most ?? []) meanings.set(form, { target, after: wordings.length - 1 });
  return { labels, wordings, meanings, ...more };
}

/** What a heading speaks of, folded, without words for that it is counted or of this period: `Số đơn đã giải quyết trong kỳ`. */
const topicOf = remembered((label) =>
  fold(foldWords(label).replace(/^(?:tong )?(?:so )?(?:luong )?(?:don )?| trong (?:ki|thang)(?: nay)?$/g, '')),
);

type Meanings = ReadonlyMap<Form, Target> | undefined;

/** What the headings of a path mean with one more above them, but for forms that know the whole path. */
function headsOf(
  { heads, isWhole }: HeaderPath,
  { alone, most }: { readonly alone: Meanings; readonly most: Meanings },
  together: Meanings,
): ReadonlyMap<Form, Target> {
  const isWholePath = most !== undefined && !isWhole;
  if (alone === undefined && together === undefined && !isWholePath) return heads;
  const found = new Map([...(alone ?? []), ...heads, ...(together ?? [])]);
  if (isWholePath) for (const form of most.keys()) found.delete(form);
  return found;
}
