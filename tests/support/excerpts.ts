import type { Lang } from '../../src/i18n/text.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import type { Finding } from '../../src/model/finding.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { excerptsOf } from '../../src/reports/excerpts/excerpts-of.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { type FileTree, withFiles } from './temp-folder.ts';

const register = createRegister(dongDa);

/** The excerpts of what is found in the files below a folder. */
export async function excerptsIn(folder: string, lang: Lang = 'vi'): Promise<ReadonlyMap<Finding, Excerpt>> {
  const found = await findFiles(['.'], folder);
  const { findings, files } = await takeIn(found, { register });
  const tables = files.flatMap(({ forms }) => forms.map(({ table }) => table));
  return excerptsOf({ findings, tables, files: found.files, register, lang });
}

/** The excerpt of the first finding of a rule in files written for the occasion, a line a row: `7 Tố cáo | 0 | 1`. */
export function excerptOf(code: string, files: FileTree, lang: Lang = 'vi'): Promise<readonly string[]> {
  return withFiles(files, async (folder) => {
    const found = [...(await excerptsIn(folder, lang))].find(([finding]) => finding.code === code);
    if (found === undefined) return [];
    const [, { columns, header, rows }] = found;
    const head = `${header.bottom} ${columns.map(({ label }) => label).join(' | ')}`;
    return [head, ...rows.map(({ number, cells }) => `${number} ${cells.join(' | ')}`)];
  });
}
