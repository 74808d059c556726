import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import type { Text } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { utf16Order } from '../read/encoding/utf16-order.ts';
import { notAFile } from '../read/no-such-path.ts';
import { openPipe } from '../read/open-pipe.ts';
import { statsOf } from '../read/stats-of.ts';
import { type JsonTree, JsonTrouble, parseJsonTree } from './json-tree.ts';

/** Notepad saves UTF-8 with and without a mark, and UTF-16. */
function readText(file: string, shown: string): string {
  const bytes = readBytes(file, shown);
  try {
    return new TextDecoder(utf16Order(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({
      vi: `Tệp ${shown} không ở bảng mã UTF-8; trong Notepad chọn Save As, Encoding: UTF-8.`,
      en: `${shown} is not in UTF-8; in Notepad choose Save As, Encoding: UTF-8.`,
    });
  }
}

function readBytes(file: string, shown: string): Buffer {
  const stats = statsOf(file);
  const pipe = openPipe(file, stats);
  if (stats && !stats.isFile() && !stats.isDirectory() && pipe === undefined) throw notAFile(shown);
  try {
    return readFileSync(pipe ?? file);
  } catch {
    throw new UserError({ vi: `Không mở được tệp ${shown}.`, en: `${shown} cannot be opened.` });
  }
}

/** Reads a JSON file as people write it. Throws `UserError` naming the file as `shown`, the line and the keys around it. */
export function readJsonFile(file: string, shown: string): JsonTree {
  const text = readText(file, shown);
  try {
    return parseJsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonTrouble)) throw error;
    const { vi, en } = error.text;
    throw trouble(shown, error, { vi: `${vi}.`, en: `${en}.` });
  }
}

/** Refuses a JSON file for what stands at a key of it. */
export function trouble(
  shown: string,
  { line, way }: { readonly line: number; readonly way: readonly PropertyKey[] },
  { vi, en }: Text,
  others = 0,
): UserError {
  const key = way.join('.');
  const more = {
    vi: others > 0 ? ` Còn ${others} chỗ sai khác.` : '',
    en: others > 0 ? ` ${others} more to put right.` : '',
  };
  return new UserError({
    vi: `${shown}, dòng ${line}${key && `, khóa ${key}`}: ${vi}${more.vi}`,
    en: `${shown}, line ${line}${key && `, key ${key}`}: ${en}${more.en}`,
  });
}
