import type { Text } from '../../i18n/text.ts';
import { UserError } from '../../model/trouble.ts';
import { nearest } from '../../text/nearest.ts';
import { type EntryField, entryFields, type UnitEntry } from '../../units/list/unit-entry.ts';
import type { JsonTree } from '../json-tree.ts';

const KEYS: readonly string[] = [...entryFields, 'note'];

/** The entries of a list of units in JSON: objects with the keys of an entry, and a `note` that is not read. Throws `UserError`. */
export function jsonEntries(list: JsonTree, shown: string): UnitEntry[] {
  return [...list.parts].map(([index, tree]) => {
    const at = lineText(shown, tree.line, Number(index) + 1);
    if (!isObject(tree.value)) {
      throw refusal(at, { vi: 'phải là một nhóm khóa trong { }.', en: 'it must be keys within { }.' });
    }
    const values: Partial<Record<EntryField, string>> = {};
    for (const [key, part] of tree.parts) {
      const field = entryFields.find((one) => one === key);
      if (field !== undefined) values[field] = wordsOf(part.value, String(key), at);
      else if (!KEYS.includes(String(key))) throw refusal(at, unknownKey(String(key)));
    }
    return { at, values };
  });
}

function lineText(shown: string, line: number, entry: number): Text {
  return { vi: `${shown}, dòng ${line}, mục ${entry}`, en: `${shown}, line ${line}, entry ${entry}` };
}

/** Absent where it says nothing. */
function wordsOf(value: unknown, key: string, at: Text): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (key === 'successors' && Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return value.join(' ');
  }
  throw refusal(at, {
    vi: `khóa ${key} phải là chữ trong dấu ngoặc kép${key === 'successors' ? ', hoặc danh sách mã trong [ ]' : ''}.`,
    en: `the key ${key} must be words in double quotes${key === 'successors' ? ', or a list of codes within [ ]' : ''}.`,
  });
}

function unknownKey(key: string): Text {
  const near = nearest(key, KEYS);
  return {
    vi: `không có khóa “${key}”.${near ? ` Có phải “${near}”?` : ''} Các khóa: ${KEYS.join(', ')}.`,
    en: `there is no key “${key}”.${near ? ` Is it “${near}”?` : ''} The keys: ${KEYS.join(', ')}.`,
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(at: Text, why: Text): UserError {
  return new UserError({ vi: `${at.vi}: ${why.vi}`, en: `${at.en}: ${why.en}` });
}
