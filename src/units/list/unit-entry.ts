import { fill, type Text } from '../../i18n/text.ts';
import { UserError } from '../../model/trouble.ts';

/** What a list of units says of each of them. */
export const entryFields = ['code', 'name', 'level', 'parent', 'from', 'until', 'successors'] as const;
export type EntryField = (typeof entryFields)[number];

/** A line of a list of units, as it was typed: `successors` are codes with blanks or signs between. */
export interface UnitEntry {
  /** `don-vi.csv, dòng 5`. */
  readonly at: Text;
  readonly values: Readonly<Partial<Record<EntryField, string>>>;
}

const HERE: Text = { vi: '{at}: {why}', en: '{at}: {why}' };

/** Refuses a list for what stands at one of its entries. `why` is the rest of the sentence, with its slots. */
export function wrongEntry(
  { at }: Pick<UnitEntry, 'at'>,
  why: Text,
  slots: Readonly<Record<string, string | Text>> = {},
): UserError {
  return new UserError(fill(HERE, { at, why: fill(why, slots) }));
}
