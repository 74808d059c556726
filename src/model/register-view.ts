import type { Text } from '../i18n/text.ts';
import type { Dims } from './fact.ts';
import type { Unit } from './unit.ts';

/** Something that a register holds and that was not over on a day. */
export interface OpenEntry {
  readonly unit: Unit;
  /** What tells it from others of its unit: a number, never a name. */
  readonly key: string;
  readonly dims: Dims;
  /** ISO date by which it must be over, absent where there is none by law. */
  readonly due?: string;
  /** The articles that day rests on, or why there is none. */
  readonly basis?: Text;
}

/** A register as it stood on any day. */
export interface RegisterView {
  readonly form: string;
  /** What had begun by the end of an ISO day and was not over. */
  openOn(day: string): readonly OpenEntry[];
}
