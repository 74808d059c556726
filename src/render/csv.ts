import { stringify } from 'csv-stringify/sync';
import type { Render } from './renderer.ts';

/** Commas, LF, empty for no value. Text that a spreadsheet would take for a formula gets a leading `'`; numbers never do. */
export const renderCsv: Render = async (document, options) => {
  const { header, rows } = document.records;
  return stringify([header, ...rows], { bom: options.toFile, escape_formulas: true });
};
