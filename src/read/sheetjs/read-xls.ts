import { readFileSync, statSync } from 'node:fs';
import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { ReadContext, Source } from '../reader.ts';
import { xlsLooks } from './looks/xls-looks.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads `.xls` of Excel 5 to 2003: every worksheet, hidden ones too. */
export async function* readXls(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  const limit = Math.min(context.limits.totalBytes, MOST_BYTES);
  if ((source.bytes?.length ?? statSync(source.path).size) > limit)
    throw new UnreadableFile('F004', { what: 'total', limit });
  const bytes = source.bytes ?? readFileSync(source.path);
  yield* readWorkbook(source, { kind: 'xls', bytes }, context, ({ stream }) => (stream ? xlsLooks(stream) : []));
}
