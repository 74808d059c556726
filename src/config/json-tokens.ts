import type { Text } from '../i18n/text.ts';

/** A piece of JSON with the line it begins on, counted from 1. */
export type Token =
  | { readonly kind: 'sign' | 'end'; readonly line: number; readonly text: string }
  | { readonly kind: 'string' | 'plain'; readonly line: number; readonly text: string; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly line: number; readonly text: string; readonly why: Text };

const LEXEME =
  /((?:\s|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)+)|([{}[\]:,])|("(?:[^"\\\n\r]|\\.)*")|"[^\n\r]*|\/|[^\s{}[\]:,"/]+/gy;
const NUMBER_OR_WORD = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;
const SHOWN = 20;

/** Takes JSON apart, leaving out blanks and comments; what is no JSON is a token too, with what is wrong about it. The last token is the end. */
export function jsonTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const [lexeme, blank, sign, string] of text.matchAll(LEXEME)) {
    if (sign !== undefined) tokens.push({ kind: 'sign', line, text: sign });
    else if (string !== undefined) tokens.push(stringToken(string, line));
    else if (blank === undefined) tokens.push(otherToken(lexeme, line));
    line += lexeme.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  tokens.push({ kind: 'end', line, text: '' });
  return tokens;
}

function stringToken(text: string, line: number): Token {
  try {
    return { kind: 'string', line, text, value: JSON.parse(text) };
  } catch {
    const why = {
      vi: `chữ ${shown(text)} có dấu “\\” đặt sai; hãy viết “/” hoặc “\\\\”`,
      en: `${shown(text)} has a “\\” out of place; write “/” or “\\\\”`,
    };
    return { kind: 'wrong', line, text, why };
  }
}

function otherToken(text: string, line: number): Token {
  if (NUMBER_OR_WORD.test(text)) return { kind: 'plain', line, text, value: JSON.parse(text) };
  if (text.startsWith('"')) {
    const why = { vi: `chữ ${shown(text)} thiếu dấu " đóng`, en: `the closing " of ${shown(text)} is missing` };
    return { kind: 'wrong', line, text, why };
  }
  const why = {
    vi: `không hiểu ${shown(text)}; chữ phải đặt trong dấu ngoặc kép thẳng (")`,
    en: `${shown(text)} is not understood; words stand in straight double quotes (")`,
  };
  return { kind: 'wrong', line, text, why };
}

/** The beginning of a piece, for people. */
export function shown(text: string): string {
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}
