import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Finding } from '../../src/model/finding.ts';
import { address } from '../../src/model/place.ts';
import { loadSource } from '../../src/read/load-source.ts';
import type { Source } from '../../src/read/reader.ts';
import { sniff } from '../../src/read/sniff.ts';

export const EXPLANATION_COLUMNS = ['Mã', 'Trang tính', 'Ô', 'Lý do', 'Người giải trình', 'Đến ngày'];

/** A source in memory whose kind can hold a sheet of explanations: a CSV becomes a workbook of the same name. */
export async function asWorkbook(source: Source): Promise<Source> {
  const bytes = source.bytes ?? readFileSync(source.path);
  const { head, tail } = loadSource({ ...source, bytes });
  if (sniff(head, tail) !== 'text') return { ...source, bytes };
  const text = bytes.toString();
  const delimiter = text.split('\n').some((line) => line.split(';').length > 3) ? ';' : ',';
  const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('Biểu')
    .addRows(rows.map((row) => row.map((cell) => (/^-?\d+$/.test(cell) ? Number(cell) : cell))));
  return { ...source, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

export function isWorkbook(source: Source): boolean {
  const { head, tail } = loadSource(source);
  return sniff(head, tail) === 'xlsx';
}

/** The line of a sheet of explanations that accepts a finding. */
export function lineOn({ code, at }: Finding): string[] {
  return [code, at.sheet ?? '', address(at) ?? '', 'Đã kiểm tra lại, số liệu đúng', 'Công chức thống kê', ''];
}

/** A workbook with one more sheet of texts; its other parts keep their bytes. */
export function withSheet(bytes: Uint8Array, name: string, rows: readonly (readonly string[])[]): Buffer {
  const parts = unzipSync(bytes);
  const change = (part: string, from: RegExp, to: string): void => {
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
  };
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  change(
    '[Content_Types].xml',
    /<\/Types>/,
    `<Override PartName="/xl/worksheets/explained.xml" ContentType="${type}"/></Types>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    /<\/Relationships>/,
    `<Relationship Id="rIdExplained" Type="${link}/worksheet" Target="worksheets/explained.xml"/></Relationships>`,
  );
  change(
    'xl/workbook.xml',
    /<\/sheets>/,
    `<sheet name="${name}" sheetId="999" xmlns:rel="${link}" rel:id="rIdExplained"/></sheets>`,
  );
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;
  const data = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
  parts['xl/worksheets/explained.xml'] = strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  );
  return Buffer.from(zipSync(parts, { level: 0, mtime: new Date(2000, 0, 1) }));
}

/** The source with a sheet of explanations of these lines. */
export function explaining(source: Source, lines: readonly (readonly string[])[]): Source {
  return {
    ...source,
    bytes: withSheet(source.bytes ?? new Uint8Array(), 'Giải trình', [EXPLANATION_COLUMNS, ...lines]),
  };
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
