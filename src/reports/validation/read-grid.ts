import type { TableIntake } from '../../facts/table-tally.ts';
import { formOf } from '../../forms/registry.ts';
import { formatCount } from '../../i18n/format.ts';
import { type Lang, same, type Text } from '../../i18n/text.ts';
import type { Grid, GridCell, GridColumn } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';

/** The forms read of a file. */
export interface ReadFile {
  readonly file: string;
  readonly forms: readonly TableIntake[];
}

/** More forms than this are named in one column. */
const MOST_COLUMNS = 4;

const ROWS_THAT_COUNT: Text = { vi: 'Số dòng được tính', en: 'Rows that count' };

/** The tables of one unit and period in a file. */
interface ReadPart {
  readonly file: string;
  readonly isFirst: boolean;
  readonly unit: string;
  readonly period: Text;
  /** Rows that count by form. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * What was read, a row for each unit and period of a file, with the rows of each form that count. What all files share, their folder
 * and period, is said once.
 */
export function readGrid(files: readonly ReadFile[]): Grid {
  const parts = files.flatMap(partsOf);
  const folder = commonFolder(files.map(({ file }) => file));
  const periods = new Map(parts.flatMap(({ rows, period }) => (rows.size > 0 ? [[period.vi, period]] : [])));
  const [only, ...others] = periods.values();
  const period = files.length > 1 && others.length === 0 ? only : undefined;
  const formIds = [...new Set(parts.flatMap(({ rows }) => [...rows.keys()]))];
  const forms = formIds.length > MOST_COLUMNS ? namedForms() : columnsOf(formIds);
  const left = (vi: string, en: string): GridColumn => ({ label: { vi, en }, align: 'left' });
  return {
    type: 'grid',
    title: titleOf(files.length, folder, period),
    columns: [left('Tệp', 'File'), left('Đơn vị', 'Unit'), ...(period ? [] : [left('Kỳ', 'Period')]), ...forms.columns],
    rows: parts.map((part) => ({
      role: 'data',
      cells: [
        words(same(part.isFirst ? part.file.slice(folder.length) : '')),
        words(same(part.unit)),
        ...(period ? [] : [words(part.period)]),
        ...forms.cells(part.rows),
      ],
    })),
    notes: [],
  };
}

/** `Đã đọc 21 tệp trong 2021-03 (Tháng 3/2021)`. */
function titleOf(count: number, folder: string, period: Text | undefined): Text {
  const rest = (lang: Lang, where: string): string =>
    `${folder === '' ? '' : ` ${where} ${folder.slice(0, -1)}`}${period && period[lang] !== '' ? ` (${period[lang]})` : ''}`;
  return {
    vi: `Đã đọc ${formatCount(count, 'vi')} tệp${rest('vi', 'trong')}`,
    en: `${formatCount(count, 'en')} file${count === 1 ? '' : 's'} read${rest('en', 'in')}`,
  };
}

function partsOf({ file, forms }: ReadFile): ReadPart[] {
  const parts = new Map<string, ReadPart & { readonly rows: Map<string, number> }>();
  for (const { unit, period, table, rows } of forms) {
    const key = `${unit?.code} ${unit?.name} ${period?.id}`;
    const part = parts.get(key) ?? {
      file,
      isFirst: parts.size === 0,
      unit: unit?.name ?? '',
      period: period ? periodWords(period) : same(''),
      rows: new Map<string, number>(),
    };
    part.rows.set(table.form, (part.rows.get(table.form) ?? 0) + rows);
    parts.set(key, part);
  }
  if (parts.size === 0) return [{ file, isFirst: true, unit: '', period: same(''), rows: new Map() }];
  return [...parts.values()];
}

/** How the forms of a part are shown. */
interface FormCells {
  readonly columns: readonly GridColumn[];
  cells(rows: ReadPart['rows']): readonly GridCell[];
}

function columnsOf(formIds: readonly string[]): FormCells {
  return {
    columns: formIds.map((id) => ({ label: formOf(id).title, group: ROWS_THAT_COUNT, align: 'right' })),
    cells: (rows) =>
      formIds.map((id) => {
        const value = rows.get(id);
        return value === undefined ? words(same(NOT_THERE)) : { type: 'number', value };
      }),
  };
}

/** `Tiếp công dân (3), Đơn thư (2)`. */
function namedForms(): FormCells {
  return {
    columns: [{ label: { vi: 'Biểu (số dòng được tính)', en: 'Forms (rows that count)' }, align: 'left' }],
    cells: (rows) => {
      const text = (lang: Lang): string =>
        [...rows].map(([id, value]) => `${formOf(id).title[lang]} (${formatCount(value, lang)})`).join(', ') ||
        NOT_THERE;
      return [words({ vi: text('vi'), en: text('en') })];
    },
  };
}

const NOT_THERE = '–';

function words(text: Text): GridCell {
  return { type: 'text', text };
}

/** The folder, with the slash at its end, that several files lie in; else empty, as where it is the root of all. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...others] = files;
  if (others.length === 0) return '';
  let folder = folderOf(first);
  while (folder !== '' && !others.every((file) => file.startsWith(folder))) folder = folderOf(folder.slice(0, -1));
  return folder === '/' ? '' : folder;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
