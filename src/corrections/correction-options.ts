import type { Register } from '../units/register.ts';

/** Which corrections are wanted. */
export interface CorrectionOptions {
  readonly register: Register;
  /** Names of columns and labels too: what they stand for is likely, but no more. */
  readonly unsafe: boolean;
  /** False leaves out what makes rows count that did not before. */
  readonly names: boolean;
}
