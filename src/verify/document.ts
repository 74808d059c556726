import { formatCount, formatDate } from '../i18n/format.ts';
import { fill, type Lang, same, type Text } from '../i18n/text.ts';
import type { Block, Grid, GridColumn, Paragraph, ReportDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';
import type { SheetMoves } from './cell-moves.ts';
import type { FigureMove } from './figure-moves.ts';
import type { FileChange } from './file-changes.ts';

/** How a report stands to what its inputs give now. */
export interface Verification {
  readonly report: string;
  readonly manifest: Manifest;
  /** The version that recomputed it. */
  readonly version: string;
  readonly files: readonly FileChange[];
  readonly configuration: readonly FileChange[];
  /** Of a report in JSON. */
  readonly figures: readonly FigureMove[];
  /** Of a workbook. */
  readonly cells: SheetMoves;
  /** Its figures were computed again. */
  readonly recomputed: boolean;
}

/** True where nothing at all is different. */
export function isMatching({ files, configuration, figures, cells }: Verification): boolean {
  return [files, configuration, figures, cells.cells].every((list) => list.length === 0) && cells.rows === 0;
}

const TAB: Text = { vi: 'Kiểm chứng', en: 'Verification' };
const CHANGE: Readonly<Record<FileChange['change'], Text>> = {
  changed: { vi: 'đã thay đổi', en: 'changed' },
  missing: { vi: 'không còn', en: 'missing' },
  new: { vi: 'mới thêm', en: 'new' },
};

export function verifyDocument(verification: Verification, lang: Lang): ReportDocument {
  const { report, manifest, files, configuration, figures, cells } = verification;
  const said = verdictOf(verification);
  const blocks: Block[] = [
    { type: 'heading', text: { vi: 'Kết quả kiểm chứng', en: 'Result' }, tab: TAB },
    ...said,
    filesGrid({ vi: 'Tệp số liệu', en: 'Files of figures' }, files),
    filesGrid({ vi: 'Tệp cấu hình', en: 'Files of the configuration' }, configuration),
    figuresGrid(figures, lang),
    cellsGrid(cells),
  ];
  return {
    verdict: said[0].text,
    title: { vi: 'Kiểm chứng báo cáo', en: 'A report against its files' },
    lines: [
      { vi: `Báo cáo: ${report}`, en: `Report: ${report}` },
      fill(
        { vi: 'Kỳ {period}, lập ngày {day}, phiên bản {version}', en: '{period}, as of {day}, version {version}' },
        { period: manifest.period, day: formatDate(manifest.asOf), version: manifest.version },
      ),
    ],
    blocks: blocks.filter((block) => block.type !== 'grid' || block.rows.length > 0),
    data: dataOf(verification),
    records: {
      header: ['what', 'where', 'name', 'stored', 'now'],
      rows: [
        ...[...files, ...configuration].map(({ file, change }) => ['file', file, change, null, null]),
        ...figures.map(({ figure, stored, now }) => [
          'figure',
          figure.unit,
          figure.indicator,
          stored ?? null,
          now ?? null,
        ]),
        ...cells.cells.map((one) => ['cell', `${one.sheet} › ${one.cell}`, one.row, one.stored, one.now]),
      ],
    },
  };
}

/** The verdict, then what it rests on. */
function verdictOf(verification: Verification): [Paragraph, ...Paragraph[]] {
  const { files, configuration, figures, cells, recomputed, manifest, version } = verification;
  const say = (text: Text, tone: Paragraph['tone']): Paragraph => ({ type: 'paragraph', tone, text });
  const moved = figures.length + cells.cells.length;
  const bad = {
    vi: `Không còn khớp: ${files.length + configuration.length} tệp khác trước, ${moved} ${cells.cells.length > 0 ? 'ô' : 'số liệu'} của báo cáo khác kết quả tính lại${cells.rows > 0 ? `, ${cells.rows} dòng thêm hoặc bớt` : ''}.`,
    en: `It does not match: ${files.length + configuration.length} files differ, ${moved} ${cells.cells.length > 0 ? 'cells' : 'figures'} of the report are not what is computed now${cells.rows > 0 ? `, ${cells.rows} lines came or went` : ''}.`,
  };
  const good = { vi: 'Khớp: báo cáo đúng với các tệp số liệu.', en: 'It matches: the report is what its files give.' };
  const other = {
    vi: `Lập bằng phiên bản ${manifest.version}, tính lại bằng phiên bản ${version}.`,
    en: `It was made by version ${manifest.version} and computed again by ${version}.`,
  };
  const only = {
    vi: 'Tình hình nộp phụ thuộc ngày của tệp nên không tính lại, chỉ so các tệp.',
    en: 'Who has handed in rests on the dates of files: only the files are compared.',
  };
  return [
    isMatching(verification) ? say(good, 'good') : say(bad, 'bad'),
    ...(recomputed ? [] : [say(only, 'plain')]),
    ...(manifest.version === version ? [] : [say(other, 'warning')]),
  ];
}

function filesGrid(title: Text, files: readonly FileChange[]): Grid {
  const columns = [left({ vi: 'Tệp', en: 'File' }), left({ vi: 'So với khi lập', en: 'Since then' })];
  return grid(
    title,
    columns,
    files.map(({ file, change }) => [same(file), CHANGE[change]]),
  );
}

function figuresGrid(figures: readonly FigureMove[], lang: Lang): Grid {
  const value = (one: number | null | undefined, parts: string): Text =>
    same(one === undefined || one === null ? '–' : `${formatCount(one, lang)}${parts === '' ? '' : ` (${parts})`}`);
  return grid(
    { vi: 'Số liệu khác trước', en: 'Figures that moved' },
    [...WHAT, left({ vi: 'Kỳ', en: 'Period' }), ...NUMBERS],
    figures.map(({ figure, stored, now, parts }) => {
      const dims = Object.values(figure.dims).join(', ');
      const name = same(dims === '' ? figure.label : `${figure.label} (${dims})`);
      const shown = parts[0] === parts[1] ? (['', ''] as const) : parts;
      return [same(figure.unit), name, same(figure.period), value(stored, shown[0]), value(now, shown[1])];
    }),
  );
}

function cellsGrid({ cells }: SheetMoves): Grid {
  return grid(
    { vi: 'Ô khác trước', en: 'Cells that moved' },
    [left({ vi: 'Ô', en: 'Cell' }), left({ vi: 'Dòng', en: 'Row' }), left({ vi: 'Cột', en: 'Column' }), ...NUMBERS],
    cells.map((one) =>
      [`${one.sheet} › ${one.cell}`, one.row, one.column, one.stored || '–', one.now || '–'].map(same),
    ),
  );
}

const WHAT = [left({ vi: 'Đơn vị', en: 'Unit' }), left({ vi: 'Số liệu', en: 'Figure' })];
const NUMBERS: readonly GridColumn[] = [
  { label: { vi: 'Trong báo cáo', en: 'In the report' }, align: 'right' },
  { label: { vi: 'Tính lại', en: 'Now' }, align: 'right' },
];

function left(label: Text): GridColumn {
  return { label, align: 'left' };
}

function grid(title: Text, columns: readonly GridColumn[], rows: readonly (readonly Text[])[]): Grid {
  const cells = (texts: readonly Text[]) => texts.map((text) => ({ type: 'text' as const, text }));
  return { type: 'grid', title, columns, rows: rows.map((row) => ({ role: 'data', cells: cells(row) })), notes: [] };
}

function dataOf(verification: Verification): object {
  const { report, manifest, version, files, configuration, figures, cells, recomputed } = verification;
  return {
    report,
    verdict: isMatching(verification) ? 'matches' : 'differs',
    madeBy: manifest.version,
    recomputedBy: recomputed ? version : null,
    files,
    configuration,
    figures: figures.map(({ figure, stored = null, now = null, parts: [storedParts, nowParts] }) => {
      const { indicator, unit, period, dims } = figure;
      return { indicator, unit, period, dims, stored, now, storedParts, nowParts };
    }),
    cells: cells.cells,
    rows: cells.rows,
  };
}
