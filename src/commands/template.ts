import { extname, join, resolve } from 'node:path';
import type { Form } from '../forms/form.ts';
import { midSentence } from '../i18n/text.ts';
import type { Io } from '../io.ts';
import { type Period, windowOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';
import { UserError } from '../model/trouble.ts';
import { existsOn, type Unit } from '../model/unit.ts';
import { loadTemplateRenderer } from '../render/registry.ts';
import { type FileToWrite, writeFolderWhole } from '../render/write-folder.ts';
import { writeFileWhole } from '../render/write-output.ts';
import { usualObligations } from '../status/obligations.ts';
import { templateOf } from '../templates/template.ts';
import type { Register } from '../units/register.ts';
import { periodOption, textOption, unitsOption } from './asked/read-options.ts';
import { templateForms } from './asked/template-forms.ts';
import type { Request, Run } from './command.ts';
import { settingOf } from './setting.ts';
import { refuseInputs } from './writing/refuse-inputs.ts';
import { say } from './writing/say.ts';

/** Writes blank workbooks for units to fill in: a file for each into a folder, or the one asked for into a file. */
export const template: Run = async (request, io) => {
  const period = periodOption(request);
  if (period === undefined) throw needs('--period', '2021-03');
  const out = textOption(request, 'out');
  if (out === undefined) throw needs('--out', 'bieu-mau');
  if (out === '-') throw noStdout();
  const { register, forms: owed } = settingOf(request);
  const forms = templateForms(request, period, { ...usualObligations, ...owed });
  const { date, units } = unitsAsked(request, register, period);
  const isFile = extname(out).toLowerCase() === '.xlsx';
  if (isFile && units.length > 1) throw needsFolder(out, units.length);

  const render = await loadTemplateRenderer();
  const above = register.on(date).find(({ level }) => level === 'district');
  const files: FileToWrite[] = [];
  for (const unit of units) {
    const made = templateOf(unit, above, period, forms);
    files.push({ name: `${made.name}.xlsx`, contents: await render(made) });
  }
  await write(files, { out, isFile }, request, io);
  if (request.options.quiet !== true) say(io, wrote(files.length, out, period, forms)[request.lang]);
  return 0;
};

/** Those that exist on the last day of the period, as a paper is read: the units named, else all wards. */
function unitsAsked(request: Request, register: Register, period: Period): { date: string; units: readonly Unit[] } {
  const date = windowOf(period, 'calendar').to;
  const named = unitsOption(request, register, period);
  const units = (named.length > 0 ? named : register.on(date).filter(({ level }) => level === 'ward')).filter((unit) =>
    existsOn(unit, date),
  );
  const gone = named.find((unit) => !units.some(({ name, level }) => name === unit.name && level === unit.level));
  if (gone === undefined) return { date, units };
  throw new UserError({
    vi: `Đơn vị “${gone.name}” không còn vào cuối kỳ ${period.id}. Xem: dongda-report list units.`,
    en: `The unit “${gone.name}” is no more at the end of ${period.id}. See: dongda-report list units.`,
  });
}

async function write(
  files: readonly FileToWrite[],
  { out, isFile }: { readonly out: string; readonly isFile: boolean },
  request: Request,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, out);
  const force = request.options.force === true;
  const [only] = files;
  const targets = isFile
    ? [{ path, shown: out }]
    : files.map(({ name }) => ({ path: join(path, name), shown: join(out, name) }));
  await refuseInputs(targets, request, io.cwd, { reports: false });
  if (isFile && only) await writeFileWhole(path, only.contents, { force, shown: out });
  else await writeFolderWhole(path, files, { force, shown: out });
}

function wrote(count: number, out: string, period: Period, forms: readonly Form[]) {
  const when = midSentence(periodWords(period));
  const titles = (lang: 'vi' | 'en'): string => forms.map(({ title }) => title[lang]).join('; ');
  return {
    vi: `Đã ghi ${count} tệp vào ${out}, kỳ ${when.vi}: ${titles('vi')}.`,
    en: `Wrote ${count} files to ${out}, for ${when.en}: ${titles('en')}.`,
  };
}

function needs(option: string, example: string): UserError {
  return new UserError({
    vi: `Cần thêm ${option}, ví dụ: dongda-report template --period 2021-03 --out bieu-mau.`,
    en: `Add ${option} ${example}, as in: dongda-report template --period 2021-03 --out bieu-mau.`,
  });
}

function noStdout(): UserError {
  return new UserError({
    vi: 'Biểu mẫu là tệp Excel, không in ra màn hình được. Ghi ra thư mục, ví dụ --out bieu-mau.',
    en: 'Templates are workbooks and cannot be written to stdout. Write to a folder, such as --out bieu-mau.',
  });
}

function needsFolder(out: string, count: number): UserError {
  return new UserError({
    vi: `${count} đơn vị không thể ghi vào một tệp ${out}. Ghi vào thư mục, ví dụ --out bieu-mau, hoặc chọn một đơn vị bằng --unit.`,
    en: `${count} units do not fit into one file ${out}. Write to a folder, such as --out bieu-mau, or choose one unit with --unit.`,
  });
}
