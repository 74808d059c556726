import type { SheetExample, WordExample } from './example.ts';
import data from './sheet-examples.json' with { type: 'json' };
import { wordExamples } from './word-examples.ts';

const sheetExamples: readonly SheetExample[] = data;

/** What breaks a rule and the same put right, as sheets or in words. Throws on a code without: a test holds that there is none. */
export function exampleOf(code: string): SheetExample | WordExample {
  const example = wordExamples[code] ?? sheetExamples.find((one) => one.code === code);
  if (example === undefined) throw new Error(`no example ${code}`);
  return example;
}
