import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/forms/registry.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { UnreadableFile } from '../../../src/model/trouble.ts';
import { dongDa } from '../../../src/units/dong-da.ts';
import { fc } from '../../support/laws.ts';
import { bytesIn, type OldEncoding, typedIn } from '../../support/old-encodings.ts';
import { readBytes } from '../../support/read-all.ts';

/** What sheets are written with, as they write it. */
const vocabulary = [
  ...forms.flatMap((form) => [form.title.vi, ...form.columns.flatMap(({ label, also }) => [label.vi, ...also])]),
  ...dongDa.flatMap(({ name }) => [name, `UBND phường ${name}`]),
].filter((text) => !/[^\p{L} ]/u.test(text));

const encodings: readonly OldEncoding[] = ['tcvn3', 'vni', 'viscii', 'windows-1258'];
const encoding = fc.constantFrom(...encodings);
const phrase = fc.constantFrom(...vocabulary);
/** Two headers, a title and what a few rows name: fewer words no sheet of an office has. */
const sheet = fc.uniqueArray(phrase, { minLength: 15, maxLength: 60 });
const scrap = fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 });

interface Read {
  readonly texts: string[];
  readonly notes: Finding[];
}

async function read(bytes: Uint8Array): Promise<Read | string> {
  const notes: Finding[] = [];
  try {
    const [first] = await readBytes(bytes, {}, notes);
    return { texts: (first?.rows ?? []).map(({ cells }) => cells[0]?.text ?? ''), notes };
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

/** TCVN3 cannot say whether a first letter with a tone is a capital. */
function shownIn(texts: readonly string[], name: OldEncoding): string[] {
  return name === 'tcvn3' ? texts.map((text) => text.toLowerCase()) : [...texts];
}

const csv = (texts: readonly string[]): string => texts.map((text) => `${text},12\n`).join('');
const note = (id: string): object => ({
  code: 'F014',
  severity: 'info',
  at: { file: 'test' },
  args: { encodings: [id] },
});

describe('a sheet in an old encoding', () => {
  test('reads as what was typed, and the note names the encoding', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, encoding, async (texts, name) => {
        const result = await read(bytesIn(csv(texts), name));
        if (typeof result === 'string') throw new Error(result);
        expect(shownIn(result.texts, name)).toEqual(shownIn(texts, name));
        expect(result.notes).toEqual([note(name)]);
      }),
      { numRuns: 150 },
    );
  });

  test('so it does where it was saved as UTF-8 all the same', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.constantFrom('tcvn3', 'vni'), async (texts, name: OldEncoding) => {
        const result = await read(Buffer.from(typedIn(csv(texts), name)));
        if (typeof result === 'string') throw new Error(result);
        expect(shownIn(result.texts, name)).toEqual(shownIn(texts, name));
        expect(result.notes).toEqual([note(name)]);
      }),
      { numRuns: 150 },
    );
  });

  test('a few words of it read right or are refused, never wrong', async () => {
    await fc.assert(
      fc.asyncProperty(scrap, encoding, async (texts, name) => {
        const bytes = bytesIn(csv(texts), name);
        // A word or two can be UTF-8 by accident, which nobody can see: Nam Đồng in VISCII is “Nam аng” with a Cyrillic а.
        fc.pre(!isUtf8(bytes));
        const result = await read(bytes);
        if (result === 'F012') return;
        if (typeof result === 'string') throw new Error(result);
        expect(shownIn(result.texts, name)).toEqual(shownIn(texts, name));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a sheet in Unicode', () => {
  test('is never changed, but for NFC', async () => {
    const form = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(phrase, { minLength: 1, maxLength: 40 }), form, async (texts, normal) => {
        const expected = { texts: texts.map((text) => text.normalize('NFC')), notes: [] };
        const text = csv(texts).normalize(normal);
        expect(await read(Buffer.from(text))).toEqual(expected);
        expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
      }),
    );
  });
});
