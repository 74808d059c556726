import { createScanner, getLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Text } from '../i18n/text.ts';
import { syntaxTrouble } from './syntax-trouble.ts';

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

/**
 * Reads JSON as people write it: comments and a comma after the last entry are allowed, a key written twice is not, as
 * nobody can tell which one is meant. Throws `JsonTrouble`.
 */
export function parseJsonTree(text: string): JsonTree {
  const lines = lineStarts(text);
  const lineAt = (offset: number): number => lines.findLastIndex((start) => start <= offset) + 1;
  const refusal = (why: Text, offset: number, way = getLocation(text, offset).path): JsonTrouble =>
    new JsonTrouble(
      why,
      lineAt(offset),
      way.filter((key) => key !== ''),
    );

  const deep = tooDeepAt(text);
  if (deep !== undefined)
    throw refusal({ vi: 'các khóa lồng nhau quá sâu', en: 'the keys are nested too deeply' }, deep, []);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first !== undefined) {
    throw refusal(syntaxTrouble(first.error, text.slice(first.offset, first.offset + first.length)), first.offset);
  }
  if (root === undefined)
    throw refusal({ vi: 'tệp trống; ít nhất phải có {}', en: 'it is empty; write at least {}' }, 0);
  return treeOf(root, lineAt(root.offset));

  function treeOf(node: Node, line: number): JsonTree {
    const { type, children = [] } = node;
    const parts = new Map<string | number, JsonTree>();
    if (type === 'array') {
      for (const [at, child] of children.entries()) parts.set(at, treeOf(child, lineAt(child.offset)));
      return { value: [...parts.values()].map(({ value }) => value), line, parts };
    }
    if (type !== 'object') return { value: node.value, line, parts };
    for (const { offset, children: [key, value] = [] } of children) {
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      if (parts.has(name)) {
        const around = getLocation(text, offset).path.slice(0, -1);
        throw refusal({ vi: `khóa “${name}” ghi hai lần`, en: `the key “${name}” stands there twice` }, offset, around);
      }
      parts.set(name, treeOf(value, lineAt(offset)));
    }
    return { value: Object.fromEntries([...parts].map(([name, { value }]) => [name, value])), line, parts };
  }
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

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
}

/** Where brackets are nested more deeply than any configuration is: the parser calls itself for each. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  for (let depth = 0; ; ) {
    scanner.scan();
    if (scanner.getTokenLength() === 0) return undefined;
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
}
