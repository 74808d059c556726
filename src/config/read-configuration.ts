import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Text } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { utf16Order } from '../read/encoding/utf16-order.ts';
import type { Configuration } from './configuration.ts';
import { holidayTables, wrongHoliday } from './holiday-tables.ts';
import { type Wrong, wrongOf } from './issue-words.ts';
import { type JsonTree, JsonTrouble, lineOf, parseJsonTree, partAt } from './json-tree.ts';
import { keysAt } from './keys-at.ts';
import { configurationShape } from './shape.ts';

/** Reads and checks a configuration file. Throws `UserError` naming the file as `shown`, the line and the key. */
export function readConfiguration(file: string, shown: string): Configuration {
  const tree = treeOf(readText(file, shown), shown);
  const refuse = ({ way, text }: Wrong, others = 0): UserError => trouble(shown, lineOf(tree, way), way, text, others);
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
  return {
    ...set,
    file,
    ...(units === undefined ? {} : { units: typeof units === 'string' ? fileAt('units', units) : units }),
    ...(holidays === undefined ? {} : { holidays: holidayTables(holidays, shown) }),
    ...(receipts === undefined ? {} : { receipts: fileAt('receipts', receipts) }),
  };
}

/** Notepad saves UTF-8 with and without a mark, and UTF-16. */
function readText(file: string, shown: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UserError({
      vi: `Không mở được tệp cấu hình ${shown}.`,
      en: `The configuration ${shown} cannot be opened.`,
    });
  }
  try {
    return new TextDecoder(utf16Order(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({
      vi: `Tệp cấu hình ${shown} không ở bảng mã UTF-8; trong Notepad chọn Save As, Encoding: UTF-8.`,
      en: `The configuration ${shown} is not in UTF-8; in Notepad choose Save As, Encoding: UTF-8.`,
    });
  }
}

function treeOf(text: string, shown: string): JsonTree {
  try {
    return parseJsonTree(text);
  } catch (error) {
    if (!(error instanceof JsonTrouble)) throw error;
    const { vi, en } = error.text;
    throw trouble(shown, error.line, error.way, { vi: `${vi}.`, en: `${en}.` });
  }
}

function trouble(shown: string, line: number, way: readonly PropertyKey[], { vi, en }: Text, others = 0): UserError {
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
