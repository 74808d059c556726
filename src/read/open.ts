import type { Sheet } from '../model/sheet.ts';
import { UnreadableFile } from '../model/trouble.ts';
import type { FileKind } from './file-kind.ts';
import { loadSource } from './load-source.ts';
import type { ReadContext, Source } from './reader.ts';
import { refuseSecretName } from './refuse-secret.ts';
import { readers } from './registry.ts';
import { sniff } from './sniff.ts';

/**
 * The sheets of a file of any kind, in order; what the file is comes from its bytes. Throws `UnreadableFile`, also where a
 * name says that it is secret, before anything is read.
 */
export async function* readSheets(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  for (const name of source.shown.split('/')) refuseSecretName(name);
  const loaded = loadSource(source);
  const kind = sniff(loaded.head, loaded.tail);
  const entry = readers.find((reader) => reader.kind === kind);
  if (!entry) throw refusal(kind);
  const read = await entry.load();
  for await (const sheet of read(loaded.source, context)) {
    refuseSecretName(sheet.nameReads ?? sheet.name ?? '');
    yield sheet;
  }
}

/** Why a kind of file without a reader is not read. */
function refusal(kind: FileKind): UnreadableFile {
  if (kind === 'empty') return new UnreadableFile('F011');
  if (kind === 'protected') return new UnreadableFile('F005');
  return new UnreadableFile('F002', { what: kind });
}
