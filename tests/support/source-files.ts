import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const SRC = join(import.meta.dirname, '../../src');

/** A file of `src/`, its path from there, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As written: `../model/cell.ts`, `zod`. */
  readonly specifier: string;
  /** Path from `src/` of a file of ours. */
  readonly path?: string;
  readonly dynamic: boolean;
}

const STATIC = /^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'/gm;
const DYNAMIC = /\bimport\((?:'([^']*)')?/g;

export function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map(sourceFile);
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = (pattern: RegExp, dynamic: boolean): Import[] =>
    [...code.matchAll(pattern)].map(([, first, second]) => importOf(path, first ?? second ?? '', dynamic));
  return { path, text, code, imports: [...found(STATIC, false), ...found(DYNAMIC, true)] };
}

function importOf(from: string, specifier: string, dynamic: boolean): Import {
  if (!specifier.startsWith('.')) return { specifier, dynamic };
  return { specifier, dynamic, path: posix.join(posix.dirname(from), specifier) };
}
