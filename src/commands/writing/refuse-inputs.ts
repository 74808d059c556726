import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../model/trouble.ts';
import { findFiles } from '../../read/find-files.ts';
import { realPath } from '../../read/real-path.ts';
import type { Request } from '../command.ts';
import { isWrittenReport } from './written-report.ts';

/** A file to be written, with the path that people see. */
export interface NewFile {
  readonly path: string;
  readonly shown: string;
}

/**
 * Nothing that a run reads is written over, by whatever name or link it goes, and whatever `--force` says: to be asked
 * before anything is written. With `reports`, a report of ours that lies among the hand-ins may be made anew, as it is
 * none of them. Throws `UserError` naming the first file that would be lost.
 */
export async function refuseInputs(
  targets: readonly NewFile[],
  request: Request,
  cwd: string,
  { reports }: { readonly reports: boolean },
): Promise<void> {
  const there = targets.filter(({ path }) => isThere(path));
  if (there.length === 0) return;
  const { file, unitsFile, receipts } = request.configuration;
  const own = [file, unitsFile, receipts].filter((path) => path !== undefined);
  const files = await realPaths([...own, ...request.reads.files], cwd);
  const handIns = await realPaths(request.reads.handIns, cwd);
  for (const { path, shown } of there) {
    const real = realPath(path);
    const isLost = files.has(real) || (handIns.has(real) && !(reports && (await isWrittenReport(path))));
    if (isLost) throw overInput(shown);
  }
}

async function realPaths(paths: readonly string[], cwd: string): Promise<ReadonlySet<string>> {
  const { files } = await findFiles(paths, cwd);
  return new Set(files.filter(({ path }) => path !== '-').map(({ path }) => realPath(resolve(cwd, path))));
}

/** Also a link that leads nowhere is there. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function overInput(path: string): UserError {
  return new UserError({
    vi: `${path} chính là tệp gốc; tệp gốc không bao giờ bị ghi đè. Chọn nơi khác để ghi.`,
    en: `${path} is one of the files that are read, which are never overwritten. Choose another place to write to.`,
  });
}
