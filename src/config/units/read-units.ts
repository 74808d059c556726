import { extname } from 'node:path';
import type { UserError } from '../../model/trouble.ts';
import type { Unit } from '../../model/unit.ts';
import type { Source } from '../../read/reader.ts';
import { fold } from '../../text/fold.ts';
import type { ListedLevel } from '../../units/list/listed-unit.ts';
import { unitsFrom } from '../../units/units-from.ts';
import { type JsonTree, partAt } from '../json-tree.ts';
import { readJsonFile, trouble } from '../read-json-file.ts';
import { jsonEntries } from './json-entries.ts';
import { tableEntries } from './table-entries.ts';

const LEVELS: readonly ListedLevel[] = ['ward', 'district', 'outside'];

/**
 * The units of a file: a CSV or workbook with a line each, or JSON, a list of entries or `{ "levels": …, "units": […] }`.
 * Throws `UserError` naming file and line.
 */
export async function unitsInFile(source: Source): Promise<Unit[]> {
  const { path, shown } = source;
  if (extname(path).toLowerCase() !== '.json') return unitsFrom(await tableEntries(source), shown);
  const tree = readJsonFile(path, shown);
  const list = Array.isArray(tree.value) ? tree : partAt(tree, ['units']);
  if (list !== undefined && Array.isArray(list.value)) return listedUnits(list, shown, levelsOf(tree, shown));
  throw trouble(
    shown,
    { line: tree.line, way: [] },
    {
      vi: 'cần một danh sách đơn vị trong [ ], hoặc { "units": […] }.',
      en: 'it must be a list of units within [ ], or { "units": […] }.',
    },
  );
}

/** The units of a list in JSON. */
export function listedUnits(list: JsonTree, shown: string, levels?: ReadonlyMap<string, ListedLevel>): Unit[] {
  return unitsFrom(jsonEntries(list, shown), shown, levels);
}

/** The words that a list has for levels, folded. */
function levelsOf(tree: JsonTree, shown: string): ReadonlyMap<string, ListedLevel> {
  const words = partAt(tree, ['levels'])?.parts ?? new Map<string, JsonTree>();
  return new Map(
    [...words].map(([word, { value, line }]) => {
      const level = LEVELS.find((one) => one === value);
      if (level === undefined) throw notALevel(shown, line, String(word));
      return [fold(String(word)), level];
    }),
  );
}

function notALevel(shown: string, line: number, word: string): UserError {
  return trouble(
    shown,
    { line, way: ['levels', word] },
    {
      vi: `phải là một trong: ${LEVELS.join(', ')}.`,
      en: `it must be one of: ${LEVELS.join(', ')}.`,
    },
  );
}
