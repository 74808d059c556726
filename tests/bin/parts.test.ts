import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

interface Parts {
  load(part: string): unknown;
  keep(): void;
}

const { partsOf } = createRequire(import.meta.url)('../../bin/parts.js') as {
  partsOf(dist: string, word?: string): Parts;
};

const ANSWER = `exports.answer=()=>require("./parts/number.js").number`;
const NUMBER = `exports.number=42;exports.url=url`;

/** A part as the build writes it, with a digest of our own choosing. */
const part = (digest: string, code: string): string =>
  `/*${digest}*/(function(module,require,url){const{exports}=module;${code}\n})`;

/** A folder like dist/, with a part that loads another when it is asked. */
const DIST: FileTree = { 'index.js': part('aaaa', ANSWER), 'parts/number.js': part('bbbb', NUMBER) };

const keptIn = (dist: string): string =>
  join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`);

/** A run of the program: what the first part answers, then what was compiled is kept. */
function run(dist: string, word?: string): unknown {
  const parts = partsOf(dist, word);
  const { answer } = parts.load('index.js') as { answer(): unknown };
  const found = answer();
  parts.keep();
  return found;
}

test('a part loads others by their place, once, and knows where it lies', () =>
  withFiles(
    { ...DIST, 'index.js': part('aaaa', 'exports.twice=[1,2].map(()=>require("./parts/number.js"))') },
    async (dist) => {
      const { twice } = partsOf(dist).load('index.js') as { twice: { url: string }[] };
      expect(twice[0]).toBe(twice[1]);
      expect(twice[0]?.url).toMatch(/^file:.*\/parts\/number\.js$/);
    },
  ));

test('what was compiled is kept for a command, a file for each part that was loaded', () =>
  withFiles(DIST, async (dist) => {
    expect(run(dist, 'summary')).toBe(42);
    expect(readdirSync(keptIn(dist))).toEqual(['summary']);
    expect(readdirSync(join(keptIn(dist), 'summary')).sort()).toEqual(['aaaa', 'bbbb']);
    expect(run(dist, 'summary')).toBe(42);
  }));

test('what was kept is used, and not written again', () =>
  withFiles(DIST, async (dist) => {
    run(dist, 'summary');
    const file = join(keptIn(dist), 'summary/bbbb');
    const before = readFileSync(file);
    // V8 knows a script by its length, so that another of the same length shows which of the two ran.
    writeFileSync(join(dist, 'parts/number.js'), part('bbbb', NUMBER.replace('42', '43')));
    expect(run(dist, 'summary')).toBe(42);
    expect(readFileSync(file)).toEqual(before);
  }));

test('a part with another digest is another part, whatever its length', () =>
  withFiles(DIST, async (dist) => {
    run(dist, 'summary');
    writeFileSync(join(dist, 'parts/number.js'), part('cccc', NUMBER.replace('42', '43')));
    expect(run(dist, 'summary')).toBe(43);
  }));

test('what is damaged anywhere is compiled again and replaced', () =>
  withFiles(DIST, async (dist) => {
    let number = 1000;
    /** What a run gives that finds these bytes kept of the number before: that one, or its own where it compiles. */
    const isUsed = (kept: Uint8Array, file: string): boolean => {
      number += 1;
      writeFileSync(join(dist, 'parts/number.js'), part('bbbb', NUMBER.replace('42', String(number))));
      writeFileSync(file, kept);
      const found = run(dist, 'summary');
      expect([1000, number]).toContain(found);
      return found === 1000;
    };
    writeFileSync(join(dist, 'parts/number.js'), part('bbbb', NUMBER.replace('42', '1000')));
    run(dist, 'summary');
    const file = join(keptIn(dist), 'summary/bbbb');
    const good = readFileSync(file);
    expect(isUsed(good, file)).toBe(true);

    const flipped = [...good.keys()].map((at) => Uint8Array.from(good).fill((good[at] ?? 0) ^ 1, at, at + 1));
    const cut = [0, 1, 3, 4, good.length >> 1, good.length - 1].map((length) => good.subarray(0, length));
    for (const damaged of [...cut, Buffer.alloc(good.length), ...flipped]) {
      expect(isUsed(damaged, file)).toBe(false);
      expect(readFileSync(file)).not.toEqual(Buffer.from(damaged));
    }
  }));

test('nothing is kept where the folder cannot be made, and nobody is told', () =>
  withFiles({ ...DIST, compiled: 'a file in its place' }, async (dist) => {
    expect(run(dist, 'summary')).toBe(42);
    expect(readFileSync(join(dist, 'compiled'), 'utf8')).toBe('a file in its place');
  }));

test.each(['../../elsewhere', '/tmp', 'a.b', '.', 'x'.repeat(41), ''])('a word such as “%s” names no folder', (word) =>
  withFiles(DIST, async (dist) => {
    run(dist, word);
    expect(readdirSync(keptIn(dist))).toEqual(['other']);
    expect(readdirSync(dist).sort()).toEqual(['compiled', 'index.js', 'parts']);
  }),
);

test('a part that is missing is told by its path', () =>
  withFiles({}, async (dist) => {
    expect(() => partsOf(dist).load('index.js')).toThrow(/ENOENT.*index\.js/);
  }));
