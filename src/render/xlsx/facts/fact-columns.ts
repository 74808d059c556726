import type { Lang, Text } from '../../../i18n/text.ts';
import { COLUMNS } from '../../../live/column-names.ts';
import { monthAsNumber } from '../../../live/criterion.ts';
import type { FactTable } from '../../../live/fact-table.ts';
import type { LiveWorkbook } from '../../../live/live-workbook.ts';
import type { Fact } from '../../../model/fact.ts';
import { periodWords } from '../../../model/period-words.ts';
import { findingColumns } from '../../phrases.ts';
import type { FileLink } from '../../renderer.ts';
import { addressOf, sourceLink } from './source-link.ts';

/** A column of the table of a measure. */
export interface FactColumn {
  readonly label: string;
  /** Its name behind that of the table, where formulas ask for it. */
  readonly name?: string;
  value(fact: Fact): string | number | undefined;
  /** The formula that stands behind the value. */
  formula?(fact: Fact): string | undefined;
}

/** What tables of facts are written with. */
export interface FactWords {
  readonly lang: Lang;
  readonly units: LiveWorkbook['units'];
  fileLink(file: string): FileLink;
}

/** Widths of the columns that every table has. */
export const FACT_COLUMN_WIDTHS = [34, 24, 16, 10, 10, 10, 34, 20, 9, 9, 24, 24, 24];

const LABELS = {
  measure: { vi: 'Chỉ tiêu', en: 'Measure' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  from: { vi: 'Từ tháng', en: 'From month' },
  to: { vi: 'Đến tháng', en: 'To month' },
  value: { vi: 'Số', en: 'Number' },
  others: { vi: 'Số ô khác', en: 'Other cells' },
  mark: { vi: 'Được tính', en: 'Counts' },
} satisfies Record<string, Text>;

export function factColumns(table: FactTable, { lang, units, fileLink }: FactWords): FactColumn[] {
  const { measure, dimensions, marks } = table;
  const of = (text: Text): string => text[lang];
  return distinct([
    { label: of(LABELS.measure), value: () => measure.label[lang] },
    { label: of(LABELS.unit), name: COLUMNS.unit, value: ({ unit }) => units.label(unit) },
    { label: of(LABELS.period), value: ({ period }) => periodWords(period)[lang] },
    { label: of(LABELS.from), name: COLUMNS.from, value: ({ period }) => monthAsNumber(period.from) },
    { label: of(LABELS.to), name: COLUMNS.to, value: ({ period }) => monthAsNumber(period.to) },
    { label: of(LABELS.value), name: COLUMNS.value, value: ({ value }) => value },
    { label: of(findingColumns.file), value: ({ from: [at] }) => at && fileLink(at.file).name },
    { label: of(findingColumns.sheet), value: ({ from: [at] }) => at?.sheet },
    {
      label: of(findingColumns.cell),
      value: ({ from: [at] }) => at && addressOf(at),
      formula: ({ from: [at] }) => at && sourceLink(fileLink(at.file), at),
    },
    { label: of(LABELS.others), value: ({ from }) => (from.length > 1 ? from.length - 1 : undefined) },
    ...dimensions.map(({ label, name, words }) => ({ label, name, value: ({ dims }: Fact) => words(dims) })),
    ...marks.map(({ name, counts }, index) => ({
      label: `${of(LABELS.mark)} ${index + 1}`,
      name,
      value: (fact: Fact) => (counts.get(fact) ? 1 : undefined),
    })),
  ]);
}

/** A table must not have two columns of one name. */
function distinct(columns: readonly FactColumn[]): FactColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { label } = column;
    for (let number = 2; taken.has(label.toLowerCase()); number++) label = `${column.label} ${number}`;
    taken.add(label.toLowerCase());
    return { ...column, label };
  });
}
