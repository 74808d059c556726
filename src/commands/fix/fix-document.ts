import { formatCount, formatDate } from '../../i18n/format.ts';
import { fill, type Lang, same, type Text } from '../../i18n/text.ts';
import type { Block, Grid, GridCell, ReportDocument } from '../../model/document.ts';
import { address } from '../../model/place.ts';
import type { CorrectedCell } from '../../patch/corrections/wanted-cell.ts';
import { withoutInvisible } from '../../text/invisible.ts';
import type { CorrectedFile } from './corrected-file.ts';
import { fixWords, kindWords, leftWords, UNSAFE } from './words.ts';

/** The document of `fix`: every correction with its cell, before and after, then the files that were left as they are. */
export function fixDocument(files: readonly CorrectedFile[], lang: Lang): ReportDocument {
  const all = files.flatMap(({ source, corrected }) => inOrder(corrected).map((one) => ({ file: source.shown, one })));
  const left = files.flatMap(({ source, left: why }) =>
    why === undefined ? [] : [{ file: source.shown, why: leftWords[why] }],
  );
  const blocks: Block[] = [
    { type: 'paragraph', tone: 'plain', text: all.length === 0 ? fixWords.none : countText(all.length, files) },
    ...files.filter(({ corrected }) => corrected.length > 0).map(correctionsGrid),
    ...(left.length === 0 ? [] : [leftGrid(left)]),
  ];
  const data = all.map(({ file, one }) => correctionData(file, one, lang));
  return {
    title: fixWords.title,
    lines: [],
    blocks,
    data: { corrections: data, left: left.map(({ file, why }) => ({ file, why: why[lang] })) },
    records: {
      header: ['file', 'sheet', 'cell', 'kind', 'safe', 'before', 'after'],
      rows: data.map(({ file, sheet, cell, kind, safe, before, after }) => [
        file,
        sheet,
        cell,
        kind,
        String(safe),
        before,
        after,
      ]),
    },
  };
}

function inOrder(cells: readonly CorrectedCell[]): CorrectedCell[] {
  return [...cells].sort((a, b) => compare(a.sheet ?? '', b.sheet ?? '') || a.row - b.row || a.column - b.column);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countText(count: number, files: readonly CorrectedFile[]): Text {
  const changed = files.filter(({ corrected }) => corrected.length > 0).length;
  const text = { vi: 'Sửa {count} ô trong {files} tệp.', en: 'Cells corrected: {count}, in files: {files}.' };
  const counted = (value: number): Text => ({ vi: formatCount(value, 'vi'), en: formatCount(value, 'en') });
  return fill(text, { count: counted(count), files: counted(changed) });
}

function correctionsGrid({ source, corrected }: CorrectedFile): Grid {
  return grid(
    same(source.shown),
    [
      { vi: 'Ô', en: 'Cell' },
      { vi: 'Sửa', en: 'Correction' },
      { vi: 'Trước', en: 'Before' },
      { vi: 'Sau', en: 'After' },
    ],
    inOrder(corrected).map((one) => [
      same(one.sheet === undefined ? cellOf(one) : `${one.sheet} › ${cellOf(one)}`),
      kindWords[one.kind],
      one.isShown ? same(visible(one.before)) : fixWords.hidden,
      one.isShown ? afterText(one) : fixWords.hidden,
    ]),
  );
}

function leftGrid(left: readonly { readonly file: string; readonly why: Text }[]): Grid {
  const columns = [
    { vi: 'Tệp', en: 'File' },
    { vi: 'Lý do', en: 'Why' },
  ];
  return grid(
    fixWords.left,
    columns,
    left.map(({ file, why }) => [same(file), why]),
  );
}

function grid(title: Text, labels: readonly Text[], rows: readonly (readonly Text[])[]): Grid {
  const cell = (text: Text): GridCell => ({ type: 'text', text });
  return {
    type: 'grid',
    title,
    columns: labels.map((label) => ({ label, align: 'left' })),
    rows: rows.map((texts) => ({ role: 'data', cells: texts.map(cell) })),
    notes: [],
  };
}

function correctionData(file: string, one: CorrectedCell, lang: Lang) {
  const { sheet = null, kind, isShown, before } = one;
  const after = isShown ? afterText(one)[lang] : null;
  return { file, sheet, cell: cellOf(one), kind, safe: !UNSAFE.has(kind), before: isShown ? before : null, after };
}

function cellOf({ row, column }: CorrectedCell): string {
  return address({ file: '', row, column }) ?? '';
}

function afterText({ value }: CorrectedCell): Text {
  if (value.type === 'number') return same(String(value.value));
  return same(value.type === 'date' ? formatDate(value.iso) : value.text);
}

/** With signs for what nobody would see: `·` for a space at an end or beside another one, `␣` for one of another kind. */
function visible(text: string): string {
  return withoutInvisible(text, '¤')
    .replace(/[^\S \n\r]/g, '␣')
    .replace(/^ +| +$| {2,}/g, (spaces) => '·'.repeat(spaces.length));
}
