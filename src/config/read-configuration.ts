import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { UserError } from '../model/trouble.ts';
import { shownPath } from '../read/shown-path.ts';
import type { Configuration } from './configuration.ts';
import { holidayTables, wrongHoliday } from './holiday-tables.ts';
import { type Wrong, wrongOf } from './issue-words.ts';
import { lineOf, partAt } from './json-tree.ts';
import { keysAt } from './keys-at.ts';
import { readJsonFile, trouble } from './read-json-file.ts';
import { configurationShape } from './shape.ts';
import { listedUnits, unitsInFile } from './units/read-units.ts';

/** Reads and checks a configuration file. Throws `UserError` naming the file as `shown`, the line and the key. */
export async function readConfiguration(file: string, shown: string): Promise<Configuration> {
  const tree = readJsonFile(file, shown);
  const refuse = ({ way, text }: Wrong, others = 0): UserError =>
    trouble(shown, { line: lineOf(tree, way), way }, text, others);
  const { success, data, error } = configurationShape.safeParse(tree.value);
  if (!success) {
    const [first, ...others] = error.issues
      .map((issue) => wrongOf(issue, { valueAt: (way) => partAt(tree, way)?.value, keysAt }))
      .sort((a, b) => lineOf(tree, a.way) - lineOf(tree, b.way));
    if (first !== undefined) throw refuse(first, others.length);
  }
  const { $schema: _, units, receipts, holidays, ...set } = data ?? {};
  const wrong = holidays && wrongHoliday(holidays);
  if (wrong !== undefined) throw refuse(wrong);
  const fileAt = (key: string, path: string): string => {
    const full = resolve(dirname(file), path);
    if (statSync(full, { throwIfNoEntry: false })?.isFile()) return full;
    throw refuse({ way: [key], text: { vi: `không có tệp “${path}”.`, en: `there is no file “${path}”.` } });
  };
  const unitsSet = async (): Promise<Pick<Configuration, 'units' | 'unitsFile'>> => {
    const inline = partAt(tree, ['units']);
    if (inline === undefined) return {};
    if (typeof units !== 'string') return { units: listedUnits(inline, shown) };
    const unitsFile = fileAt('units', units);
    const name = isAbsolute(units) ? units : join(dirname(shown), units);
    return { units: await unitsInFile({ path: unitsFile, shown: shownPath(name) }), unitsFile };
  };
  return {
    ...set,
    file,
    ...(await unitsSet()),
    ...(holidays === undefined ? {} : { holidays: holidayTables(holidays, shown) }),
    ...(receipts === undefined ? {} : { receipts: fileAt('receipts', receipts) }),
  };
}
