import type { OfficialForm } from '../forms/official/official-form.ts';
import { officialForms } from '../forms/official/registry.ts';
import { forms } from '../forms/registry.ts';
import { formatDate } from '../i18n/format.ts';
import { type Lang, same, type Text } from '../i18n/text.ts';
import { indicators } from '../indicators/registry.ts';
import type { Measure } from '../measures/measure.ts';
import { officialMeasures } from '../measures/official.ts';
import { measures } from '../measures/registry.ts';
import type { ReportDocument } from '../model/document.ts';
import { severityWords } from '../model/severity-words.ts';
import { type Successor, unitKey } from '../model/unit.ts';
import { rules } from '../rules/registry.ts';
import type { RunSeverity, Severities } from '../rules/severities.ts';
import type { Register } from '../units/register.ts';
import { sentenceCase } from './official-report.ts';
import { reports } from './registry.ts';

/** What differs from office to office. */
export interface Known {
  readonly register: Register;
  readonly severities: Severities;
  /** The day of which units are listed; those of any day without it. */
  readonly asOf?: string;
}

/** A list of one kind of thing the program knows: a column's words, and a row of texts for each thing. */
interface Catalogue {
  readonly title: Text;
  /** Field names in JSON and CSV, with the words shown above the column. */
  readonly columns: readonly (readonly [field: string, label: Text])[];
  rows(known: Known): readonly (readonly CatalogueCell[])[];
}

/** Words for people; programs are told the id where there is one. */
type CatalogueCell = Text & { readonly id?: string };

const ID = ['id', { vi: 'Mã', en: 'Id' }] as const;
const LABEL = ['label', { vi: 'Tên', en: 'Name' }] as const;
const COUNTED = ['counted', { vi: 'Đơn vị đếm', en: 'Counted in' }] as const;
const DIMS = ['dims', { vi: 'Chia theo', en: 'By' }] as const;

export const catalogues: Readonly<Record<string, Catalogue>> = {
  forms: {
    title: { vi: 'Biểu mẫu', en: 'Forms' },
    columns: [ID, LABEL, ['columns', { vi: 'Cột', en: 'Columns' }]],
    rows: () => [
      ...forms.map(({ id, title, columns }): Text[] => {
        const names = (lang: Lang): string => columns.map(({ label }) => label[lang]).join(' · ');
        return [same(id), title, { vi: names('vi'), en: names('en') }];
      }),
      ...officialForms().map(officialRow),
    ],
  },
  official: {
    title: { vi: 'Cột của các biểu Thanh tra Chính phủ', en: 'Columns of the official forms' },
    columns: [ID, LABEL, COUNTED, ['over', { vi: 'Theo thời gian', en: 'Over time' }]],
    rows: () =>
      [...officialMeasures().values()].map(({ id, label, counted, over }) => [
        same(id),
        label,
        counted,
        overWords[over],
      ]),
  },
  measures: {
    title: { vi: 'Số liệu báo cáo', en: 'Measures' },
    columns: [ID, LABEL, COUNTED, DIMS],
    rows: () =>
      measures.map(({ id, label, counted, dims }) => [
        same(id),
        label,
        counted,
        same(dims.map(({ dimension }) => dimension.id).join(', ')),
      ]),
  },
  indicators: {
    title: { vi: 'Chỉ tiêu tính được', en: 'Indicators' },
    columns: [ID, LABEL, COUNTED, DIMS],
    rows: () =>
      indicators.map(({ id, label, counted, dimensions }) => [
        same(id),
        label,
        counted,
        same(dimensions.map((one) => one.id).join(', ')),
      ]),
  },
  reports: {
    title: { vi: 'Báo cáo', en: 'Reports' },
    columns: [ID, ['alias', { vi: 'Tên tắt', en: 'Alias' }], LABEL],
    rows: () => reports.map(({ id, alias, title }) => [same(id), same(alias), title]),
  },
  rules: {
    title: { vi: 'Quy tắc kiểm tra', en: 'Rules' },
    columns: [
      ['code', ID[1]],
      ['severity', { vi: 'Mức độ', en: 'Severity' }],
      ['name', { vi: 'Tên trong mã', en: 'Name' }],
      ['title', { vi: 'Nội dung', en: 'Title' }],
    ],
    rows: ({ severities }) =>
      rules.map(({ code, name, title }) => [same(code), severityCell(severities.of(code)), same(name), title]),
  },
  units: {
    title: { vi: 'Đơn vị', en: 'Units' },
    columns: [
      ['code', ID[1]],
      LABEL,
      ['from', { vi: 'Từ ngày', en: 'From' }],
      ['until', { vi: 'Đến ngày', en: 'Until' }],
      ['successors', { vi: 'Trở thành', en: 'Became' }],
    ],
    rows: ({ register, asOf }) => {
      const names = new Map(register.units.map((unit) => [unitKey(unit), unit.name]));
      const listed = asOf === undefined ? register.units : register.on(asOf);
      return listed.map(({ code, name, from, until, successors = [] }) => [
        same(code),
        same(name),
        same(from ? formatDate(from) : ''),
        same(until ? formatDate(until) : ''),
        becameText(successors, names),
      ]);
    },
  },
};

/** Too many columns to be named here: `list official` has them. */
function officialRow({ id, title, data, numbered }: OfficialForm): Text[] {
  const columns = {
    vi: `${sentenceCase(data.title)}: ${numbered.length} cột, xem list official`,
    en: `${data.english}: ${numbered.length} columns, see list official`,
  };
  return [same(id), { vi: `Biểu ${title.vi}`, en: `Form ${title.en}` }, columns];
}

const overWords: Readonly<Record<Measure['over'], Text>> = {
  flow: { vi: 'cộng được', en: 'adds up' },
  opening: { vi: 'đầu kỳ', en: 'opening' },
  closing: { vi: 'cuối kỳ', en: 'closing' },
  latest: { vi: 'kỳ cuối', en: 'latest' },
  stated: { vi: 'chỉ của kỳ ghi', en: 'of its period only' },
};

function severityCell(id: RunSeverity): CatalogueCell {
  return { id, ...(id === 'off' ? { vi: 'tắt', en: 'off' } : severityWords[id]) };
}

function becameText(successors: readonly Successor[], names: ReadonlyMap<string, string>): Text {
  const line = (elsewhere: string): string =>
    successors
      .map((one) => (one.outside === undefined ? names.get(unitKey(one)) : `${one.outside} (${elsewhere})`))
      .join(', ');
  return { vi: line('ngoài danh sách'), en: line('outside the list') };
}

/** The document of `list`. */
export function catalogueDocument(catalogue: Catalogue, known: Known, lang: Lang): ReportDocument {
  const { title, columns } = catalogue;
  const rows = catalogue.rows(known);
  const fields = columns.map(([field]) => field);
  return {
    title: { vi: 'Danh mục', en: 'List' },
    lines: [],
    blocks: [
      {
        type: 'grid',
        title,
        columns: columns.map(([, label]) => ({ label, align: 'left' })),
        rows: rows.map((row) => ({ role: 'data', cells: row.map((text) => ({ type: 'text', text })) })),
        notes: [],
      },
    ],
    data: rows.map((row) => Object.fromEntries(row.map((text, index) => [fields[index], text.id ?? text[lang]]))),
    records: { header: fields, rows: rows.map((row) => row.map((text) => text.id ?? text[lang])) },
  };
}
