import type { Text } from '../i18n/text.ts';
import { jsonTokens, shown, type Token } from './json-tokens.ts';

/** A JSON value with the line it stands on, counted from 1: that of its key, where it has one. */
export interface JsonTree {
  readonly value: unknown;
  readonly line: number;
  /** What it is made of, by key or index. */
  readonly parts: ReadonlyMap<string | number, JsonTree>;
}

/** Text that is no JSON: what is wrong, on which line, within which keys. */
export class JsonTrouble extends Error {
  readonly text: Text;
  readonly line: number;
  readonly way: readonly (string | number)[];
  constructor(text: Text, line: number, way: readonly (string | number)[]) {
    super(text.en);
    this.text = text;
    this.line = line;
    this.way = way;
  }
}

const DEEPEST = 40;
const NO_PARTS: JsonTree['parts'] = new Map();

/**
 * Reads JSON as people write it: comments and a comma after the last entry are allowed, a key written twice is not, as
 * nobody can tell which one is meant. Throws `JsonTrouble`.
 */
export function parseJsonTree(text: string): JsonTree {
  return new TreeReader(jsonTokens(text)).whole();
}

/** What stands at the end of a way of keys. */
export function partAt(tree: JsonTree, [step, ...rest]: readonly PropertyKey[]): JsonTree | undefined {
  if (step === undefined) return tree;
  const part = typeof step === 'symbol' ? undefined : tree.parts.get(step);
  return part && partAt(part, rest);
}

/** The line of what stands at the end of a way of keys, or of the nearest thing around it that there is. */
export function lineOf(tree: JsonTree, way: readonly PropertyKey[]): number {
  return (partAt(tree, way) ?? partAt(tree, way.slice(0, -1)) ?? tree).line;
}

class TreeReader {
  readonly #tokens: readonly Token[];
  readonly #way: (string | number)[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): JsonTree {
    const tree = this.#value(this.#next().line);
    if (this.#next().kind === 'end') return tree;
    const { text } = this.#next();
    throw this.#trouble({ vi: `thừa ${shown(text)} ở cuối tệp`, en: `${shown(text)} stands behind the end` });
  }

  #value(line: number): JsonTree {
    const token = this.#next();
    if (this.#way.length > DEEPEST)
      throw this.#trouble({ vi: 'các khóa lồng nhau quá sâu', en: 'the keys are nested too deeply' });
    if (token.text === '{') return this.#object(line);
    if (token.text === '[') return this.#array(line);
    if (token.kind !== 'string' && token.kind !== 'plain') throw this.#unexpected('{');
    this.#at++;
    return { value: token.value, line, parts: NO_PARTS };
  }

  #object(line: number): JsonTree {
    const parts = new Map<string | number, JsonTree>();
    this.#entries('}', () => {
      const key = this.#next();
      if (key.kind !== 'string') throw this.#unexpected('"');
      const name = String(key.value);
      if (parts.has(name))
        throw this.#trouble({ vi: `khóa “${name}” ghi hai lần`, en: `the key “${name}” stands there twice` });
      this.#at++;
      this.#way.push(name);
      if (this.#next().text !== ':') throw this.#unexpected(':');
      this.#at++;
      parts.set(name, this.#value(key.line));
      this.#way.pop();
    });
    return { value: Object.fromEntries([...parts].map(([name, { value }]) => [name, value])), line, parts };
  }

  #array(line: number): JsonTree {
    const parts = new Map<string | number, JsonTree>();
    this.#entries(']', () => {
      this.#way.push(parts.size);
      parts.set(parts.size, this.#value(this.#next().line));
      this.#way.pop();
    });
    return { value: [...parts.values()].map(({ value }) => value), line, parts };
  }

  /** From behind the opening bracket to behind the closing one. */
  #entries(close: string, readOne: () => void): void {
    this.#at++;
    while (this.#next().text !== close) {
      readOne();
      if (this.#next().text === close) break;
      if (this.#next().text !== ',') throw this.#unexpected(`,${close}`);
      this.#at++;
    }
    this.#at++;
  }

  #next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', line: 1, text: '' };
  }

  /** One of these signs should stand here. */
  #unexpected(signs: string): JsonTrouble {
    const token = this.#next();
    if (token.kind === 'wrong') return this.#trouble(token.why);
    const [vi, en] = [' hoặc ', ' or '].map((or) => [...signs].map(shown).join(or));
    if (token.kind === 'end')
      return this.#trouble({ vi: `tệp kết thúc mà còn thiếu ${vi}`, en: `the file ends without ${en}` });
    return this.#trouble({
      vi: `thiếu ${vi} trước ${shown(token.text)}`,
      en: `${en} is missing before ${shown(token.text)}`,
    });
  }

  #trouble(text: Text): JsonTrouble {
    return new JsonTrouble(text, this.#next().line, [...this.#way]);
  }
}
