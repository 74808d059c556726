import { styleText } from 'node:util';
import type { Severity } from '../model/finding.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (color: 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

export function painter(usesColor: boolean): Paint {
  // Whether a stream takes colours has been found out before.
  return (color, text) => (usesColor ? styleText(color, text, { validateStream: false }) : text);
}

export const severityColors = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  string
>;
