import { stringify } from 'csv-stringify/sync';
import type { Render } from './renderer.ts';

/** Commas, LF, empty for no value. Text that a spreadsheet would take for a formula gets a leading `'`; numbers never do. */
export const renderCsv: Render = async (document, options) => {
  const { header, rows } = document.records;
  const guarded = rows.map((row) => row.map((value) => (typeof value === 'string' ? guardedText(value) : value)));
  return stringify([header, ...guarded], { bom: options.toFile });
};

/**
 * A sign that formulas begin with, and something behind it: a relation `=` or a dash alone calculates nothing. Text with an apostrophe of
 * its own gets one more, so that whoever takes the first off has what was there.
 */
const GUARDED = /^(?:['\t\r]|[=+\-@＝＋－＠].)/s;

function guardedText(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}
