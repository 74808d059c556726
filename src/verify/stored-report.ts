import { readFileSync } from 'node:fs';
import type { Manifest } from '../model/manifest.ts';
import { UnreadableFile, UserError } from '../model/trouble.ts';
import type { Source } from '../read/reader.ts';
import { type FigureValue, figuresIn } from './figure-moves.ts';
import { manifestIn } from './manifest-shape.ts';
import { type ShownSheet, storedSheets } from './stored-sheets.ts';

/** A report as it was written: its figures, or the cells of its workbook. */
export type StoredReport =
  | { readonly kind: 'json'; readonly manifest: Manifest; readonly figures: readonly FigureValue[] }
  | { readonly kind: 'xlsx'; readonly manifest: Manifest; readonly sheets: readonly ShownSheet[] };

/** Reads a report in JSON or as a workbook. Throws `UserError` where it is none, or does not say what it was made from. */
export async function storedReport(source: Source): Promise<StoredReport> {
  const bytes = bytesOf(source);
  const start = bytes
    .subarray(0, 64)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  const report = start.startsWith('{') ? fromJson(bytes) : await fromWorkbook(source);
  if (report) return report;
  throw new UserError({
    vi: `${source.shown}: không phải báo cáo .json hoặc .xlsx do chương trình lập, hoặc không có phần nguồn gốc.`,
    en: `${source.shown}: is no .json or .xlsx report of this program, or does not say what it was made from.`,
  });
}

function bytesOf({ path, shown, bytes }: Source): Buffer {
  try {
    return Buffer.from(bytes ?? readFileSync(path));
  } catch {
    throw new UserError({ vi: `Không mở được tệp ${shown}.`, en: `${shown} cannot be opened.` });
  }
}

function fromJson(bytes: Buffer): StoredReport | undefined {
  try {
    const data = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as { manifest?: unknown; figures?: unknown };
    const manifest = manifestIn(data.manifest);
    return manifest && { kind: 'json', manifest, figures: figuresIn(data.figures) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function fromWorkbook(source: Source): Promise<StoredReport | undefined> {
  try {
    const { manifest, sheets } = await storedSheets(source);
    return manifest && { kind: 'xlsx', manifest, sheets };
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
