import type { Finding } from '../../src/model/finding.ts';
import type { Row } from '../../src/model/sheet.ts';
import { UnreadableFile } from '../../src/model/trouble.ts';
import { defaultLimits, type Limits } from '../../src/read/limits.ts';
import { readSheets } from '../../src/read/open.ts';
import type { Source } from '../../src/read/reader.ts';

export interface SheetRows {
  readonly name: string | undefined;
  readonly hidden: boolean;
  readonly rows: Row[];
}

/** Every row of every sheet of a file on disk. */
export function readAll(path: string): Promise<SheetRows[]> {
  return readSource({ path, shown: path });
}

/** Every row of every sheet of a file that a test has made in memory. */
export function readBytes(
  bytes: Uint8Array | string,
  limits: Partial<Limits> = {},
  notes: Finding[] = [],
): Promise<SheetRows[]> {
  return readSource({ path: 'test', shown: 'test', bytes: Buffer.from(bytes) }, limits, notes);
}

/** Code and args of the reason why a file cannot be read; `undefined` where it can. */
export async function refusalOf(
  bytes: Uint8Array | string,
  limits: Partial<Limits> = {},
): Promise<{ code: string; args: object } | undefined> {
  try {
    await readBytes(bytes, limits);
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, args: error.args };
    throw error;
  }
  return undefined;
}

async function readSource(source: Source, limits: Partial<Limits> = {}, notes: Finding[] = []): Promise<SheetRows[]> {
  const sheets: SheetRows[] = [];
  const context = { limits: { ...defaultLimits, ...limits }, note: (finding: Finding) => void notes.push(finding) };
  for await (const { name, hidden, rows } of readSheets(source, context)) {
    const all: Row[] = [];
    for await (const batch of rows()) all.push(...batch);
    sheets.push({ name, hidden, rows: all });
  }
  return sheets;
}
