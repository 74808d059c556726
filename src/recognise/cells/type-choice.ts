import type { ChoiceColumn } from '../../forms/column.ts';
import { isOf, wordingIn } from '../../forms/wording.ts';
import type { Cell } from '../../model/cell.ts';
import type { Unit } from '../../model/unit.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { remembered } from '../../text/remembered.ts';
import { isDash } from '../../text/zero-words.ts';
import { problem, type Typed } from './typed.ts';

/** What a choice may depend on besides its cell. */
export interface ChoiceContext {
  /** The year whose official wordings count; without it every year's do. */
  readonly year?: number | undefined;
  /** Who reports; without it a choice that depends on the unit stays blank. */
  readonly unit?: Unit | undefined;
}

/** What numbers the lines of a list: `1.`, `II)`, `a)`, `-`. */
const ENUMERATOR = /^\s*(?:(?:\d{1,2}|[IVX]+|[a-zđ])[.)]|[-–+•])\s*/i;
const wordsOf = remembered((text) => fold(text.replace(ENUMERATOR, '')));

/** Reads a cell as the id of one of the column's options. */
export function typeChoice(cell: Cell, column: ChoiceColumn, context: ChoiceContext): Typed {
  const text = cell.kind === 'number' ? fold(String(cell.number)) : wordsOf(cell.text);
  const sign = text === '' ? signOf(cell.text, column) : undefined;
  if (sign !== undefined) return sign;
  if (text === '') {
    if (column.whenAbsent) return { value: context.unit ? column.whenAbsent(context.unit) : null };
    return column.mayBeBlank ? { value: null } : problem('C012');
  }
  const found = spellingsOf(column, context.year).get(text);
  if (found !== undefined) return { value: found };
  const ambiguous = column.ambiguous.find((one) => fold(one.text) === text);
  if (ambiguous) return problem('C007', { readings: ambiguous.readings });
  const allowed = column.options.map((option) => wordingIn(option, context.year));
  const near = nearest(cell.text, allowed);
  return problem('C006', { allowed, ...(near === undefined ? {} : { nearest: near }) });
}

/** Options may be signs (`≤`), of which folding leaves nothing; in such a column any other sign is not understood. */
function signOf(text: string, column: ChoiceColumn): Typed | undefined {
  const sign = text.trim();
  const signs = column.options.flatMap(({ id, spellings }) =>
    spellings.filter((spelling) => fold(spelling.text) === '').map((spelling) => [spelling.text, id] as const),
  );
  if (signs.length === 0 || sign === '' || isDash(sign)) return undefined;
  const found = signs.find(([spelling]) => spelling === sign);
  return found ? { value: found[1] } : problem('C006', { allowed: signs.map(([spelling]) => spelling) });
}

const spellings = new WeakMap<ChoiceColumn, Map<number | undefined, ReadonlyMap<string, string>>>();

/** Option ids by folded spelling, for the spellings of a year. */
function spellingsOf(column: ChoiceColumn, year: number | undefined): ReadonlyMap<string, string> {
  const byYear = spellings.get(column) ?? new Map<number | undefined, ReadonlyMap<string, string>>();
  spellings.set(column, byYear);
  let found = byYear.get(year);
  if (!found) {
    found = new Map(
      column.options.flatMap((option) =>
        option.spellings
          .filter((spelling) => isOf(spelling, year))
          .map((spelling) => [fold(spelling.text), option.id] as const),
      ),
    );
    byYear.set(year, found);
  }
  return found;
}
