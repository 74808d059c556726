import { same, type Text } from '../../i18n/text.ts';
import type { Grid, GridCell } from '../../model/document.ts';
import type { FileMark, Manifest } from '../../model/manifest.ts';
import { NO_NUMBER } from '../phrases.ts';
import type { Section } from './sections.ts';

const HEADING: Text = { vi: 'Báo cáo này lập từ đâu', en: 'What this report was made from' };
const TAB: Text = { vi: 'Nguồn gốc', en: 'Made from' };
const NOTE: Text = {
  vi: 'Kiểm chứng: dongda-report kiem-chung <tệp này> <các tệp số liệu>.',
  en: 'To check it: dongda-report verify <this file> <the files of figures>.',
};

/** Names of the lines of a manifest; the third column has what programs know them by. */
const LINES: Readonly<Record<string, Text>> = {
  tool: { vi: 'Chương trình', en: 'Program' },
  version: { vi: 'Phiên bản', en: 'Version' },
  command: { vi: 'Lệnh', en: 'Command' },
  report: { vi: 'Báo cáo', en: 'Report' },
  lang: { vi: 'Ngôn ngữ', en: 'Language' },
  period: { vi: 'Kỳ', en: 'Period' },
  calendar: { vi: 'Lịch kỳ', en: 'Calendar' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
};
const OPTION: Text = { vi: 'Tùy chọn', en: 'Option' };
const STATUS: Readonly<Record<Manifest['rules'][number]['status'], Text>> = {
  passed: { vi: 'đạt', en: 'passed' },
  failed: { vi: 'có phát hiện', en: 'findings' },
  skipped: { vi: 'bỏ qua, không có biểu', en: 'skipped, no such form' },
  undecided: { vi: 'chưa kết luận được', en: 'undecided' },
  off: { vi: 'tắt theo cấu hình', en: 'switched off' },
};

/** The last sheet of a report: program, options, files with their SHA-256, rules run and skipped. */
export function manifestSection(manifest: Manifest): Section {
  const { inputs, configuration, rules } = manifest;
  return {
    tab: TAB,
    heading: HEADING,
    blocks: [
      { type: 'paragraph', tone: 'plain', text: NOTE },
      linesGrid(manifest),
      filesGrid({ vi: 'Tệp số liệu', en: 'Files of figures' }, inputs, 'input'),
      ...(configuration.length > 0
        ? [filesGrid({ vi: 'Tệp cấu hình', en: 'Files of the configuration' }, configuration, 'configuration')]
        : []),
      grid(
        { vi: 'Quy tắc kiểm tra', en: 'Rules' },
        [
          { vi: 'Mã', en: 'Code' },
          { vi: 'Kết quả', en: 'Outcome' },
          { vi: 'Trong tệp', en: 'For programs' },
          { vi: 'Số phát hiện', en: 'Findings' },
        ],
        rules.map(({ code, status, findings }) => [text(code), words(STATUS[status]), text(status), number(findings)]),
      ),
    ],
  };
}

function linesGrid(manifest: Manifest): Grid {
  const lines = Object.entries(LINES).flatMap(([key, label]) => {
    const value = manifest[key as keyof Manifest];
    return typeof value === 'string' ? [[words(label), text(value), text(key)]] : [];
  });
  const options = Object.entries(manifest.options).flatMap(([name, value]) =>
    [value].flat().map((one) => [words(OPTION), text(one), text(`options.${name}`)]),
  );
  return grid(
    { vi: 'Cách lập', en: 'How' },
    [
      { vi: 'Mục', en: 'Item' },
      { vi: 'Nội dung', en: 'Contents' },
      { vi: 'Tên', en: 'Name' },
    ],
    [...lines, ...options],
  );
}

function filesGrid(title: Text, files: readonly FileMark[], kind: string): Grid {
  const labels = [
    { vi: 'Tệp', en: 'File' },
    same('SHA-256'),
    { vi: 'Loại', en: 'Kind' },
    { vi: 'Số byte', en: 'Bytes' },
  ];
  return grid(
    title,
    labels,
    files.map(({ file, size, sha256 }) => [
      text(file),
      text(sha256 ?? NO_NUMBER),
      text(kind),
      size === null ? text(NO_NUMBER) : number(size),
    ]),
  );
}

function grid(title: Text, labels: readonly Text[], rows: readonly (readonly GridCell[])[]): Grid {
  return {
    type: 'grid',
    title,
    columns: labels.map((label, index) => ({ label, align: index === 3 ? 'right' : 'left' })),
    rows: rows.map((cells) => ({ role: 'data', cells })),
    notes: [],
  };
}

function words(of: Text): GridCell {
  return { type: 'text', text: of };
}

function text(of: string): GridCell {
  return words(same(of));
}

function number(value: number): GridCell {
  return { type: 'number', value };
}
