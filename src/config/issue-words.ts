import type * as z from 'zod/mini';
import { same, type Text } from '../i18n/text.ts';
import { ruleOf } from '../rules/registry.ts';
import { leftOutBy } from '../rules/severities.ts';
import { nearest } from '../text/nearest.ts';

type Issue = z.core.$ZodIssue;
type Way = readonly PropertyKey[];

/** What is wrong in a configuration, as the rest of a sentence, and with which key. */
export interface Wrong {
  readonly way: Way;
  readonly text: Text;
}

/** What stands in the file, and which keys may stand in an object of it. */
export interface Lookup {
  valueAt(way: Way): unknown;
  keysAt(way: Way): readonly string[];
}

const KINDS: Readonly<Record<string, Text>> = {
  string: { vi: 'chữ trong dấu ngoặc kép', en: 'words in double quotes' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'một nhóm khóa trong { }', en: 'keys within { }' },
  record: { vi: 'một nhóm khóa trong { }', en: 'keys within { }' },
  array: { vi: 'một danh sách trong [ ]', en: 'a list within [ ]' },
  number: { vi: 'số nguyên', en: 'a whole number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
};

/** More names than this are no help in a sentence. */
const MOST_NAMES = 12;

/** A zod issue in our words. */
export function wrongOf(issue: Issue, lookup: Lookup): Wrong {
  const { path: way } = issue;
  if (issue.code === 'invalid_union') {
    const inner = likeliest(issue.errors);
    if (inner !== undefined) return wrongOf({ ...inner, path: [...way, ...inner.path] }, lookup);
  }
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { way: [...way, key], text: unknownKey(key, lookup.keysAt(way)) };
  }
  const value = lookup.valueAt(way);
  if (value === undefined) return { way, text: { vi: 'còn thiếu.', en: 'it is missing.' } };
  if (issue.code === 'invalid_value') return { way, text: notAmong(way, value, issue.values.map(String)) };
  return { way, text: outOfShape(issue, value) };
}

/** Of the alternatives, the one that is wrong furthest inside, else one that is of the right kind. */
function likeliest(alternatives: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = alternatives.flatMap(([first]) => (first === undefined ? [] : [first]));
  return firsts.find(({ path }) => path.length > 0) ?? firsts.find(({ code }) => code !== 'invalid_type') ?? firsts[0];
}

function outOfShape(issue: Issue, value: unknown): Text {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? same(issue.expected);
      return { vi: `phải là ${kind.vi}.`, en: `it must be ${kind.en}.` };
    }
    case 'invalid_key':
      return { vi: 'phải là một năm, như “2027”.', en: 'it must be a year, as “2027”.' };
    case 'too_small':
      if (issue.origin === 'array')
        return {
          vi: `phải ghi đủ cả năm, ít nhất ${issue.minimum} ngày.`,
          en: `it must hold those of the whole year, at least ${issue.minimum}.`,
        };
      return { vi: `phải từ ${issue.minimum} trở lên.`, en: `it must be ${issue.minimum} or more.` };
    case 'too_big':
      return { vi: `không được quá ${issue.maximum}.`, en: `it must not be above ${issue.maximum}.` };
    case 'invalid_format':
      if (issue.format === 'date')
        return {
          vi: 'phải là một ngày có thật, như “2027-09-02”.',
          en: 'it must be a day that exists, as “2027-09-02”.',
        };
      return textOutOfShape(value);
    default:
      return textOutOfShape(value);
  }
}

function textOutOfShape(value: unknown): Text {
  return /^\s*$/.test(String(value))
    ? { vi: 'không được để trống.', en: 'it must not be empty.' }
    : {
        vi: 'phải nằm trên một dòng; trong đường dẫn hãy viết “/” thay cho “\\”.',
        en: 'it must be on one line; in a path write “/” for “\\”.',
      };
}

function unknownKey(key: string, keys: readonly string[]): Text {
  const near = nearest(key, keys);
  if (near !== undefined)
    return { vi: `không có khóa này; có phải “${near}”?`, en: `there is no such key; is it “${near}”?` };
  const names = keys.length > MOST_NAMES ? '' : keys.join(', ');
  return {
    vi: `không có khóa này${names && `; các khóa: ${names}`}.`,
    en: `there is no such key${names && `; the keys: ${names}`}.`,
  };
}

function notAmong([group, code]: Way, value: unknown, allowed: readonly string[]): Text {
  if (group === 'rules' && (value === 'off' || value === 'info' || value === 'warning'))
    return tooLow(String(code), value, allowed);
  const near = typeof value === 'string' && allowed.length > 1 ? nearest(value, allowed) : undefined;
  const list = allowed.map((one) => `“${one}”`);
  return {
    vi: `phải là ${list.join(' hoặc ')}${near === undefined ? '.' : `; có phải “${near}”?`}`,
    en: `it must be ${list.join(' or ')}${near === undefined ? '.' : `; is it “${near}”?`}`,
  };
}

function tooLow(code: string, value: string, allowed: readonly string[]): Text {
  const why: Text =
    leftOutBy(ruleOf(code)) === 'always'
      ? {
          vi: 'phần mà quy tắc này nêu không có trong số liệu, nên không được giấu đi',
          en: 'what the rule names is in no figure, which must not be hidden',
        }
      : { vi: 'quy tắc này bảo vệ dữ liệu cá nhân', en: 'the rule protects personal data' };
  return {
    vi: `không đặt “${value}” được, vì ${why.vi}; dùng được: ${allowed.join(', ')}.`,
    en: `it cannot be “${value}”, as ${why.en}; allowed: ${allowed.join(', ')}.`,
  };
}
