import { type BookType, type CellObject, utils, type WorkBook, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';

/** What the twins hold, by address; `f` a formula with its result. */
type TwinCell = { v: string | number | boolean; z?: string; f?: string } | { error: '#REF!' };

const CELLS: Readonly<Record<string, TwinCell>> = {
  A1: { v: 'Tiếp công dân' },
  A3: { v: 'Hình thức' },
  B3: { v: 'Số' },
  D3: { v: 'Ngày' },
  E3: { v: 'Tỷ lệ' },
  F3: { v: 'Ghi chú' },
  B4: { v: 'Lượt' },
  C4: { v: 'Người' },
  A5: { v: 'Thường xuyên' },
  B5: { v: 12 },
  C5: { v: 1582, z: '#,##0' },
  D5: { v: 44_260, z: 'dd/mm/yyyy' },
  E5: { v: 0.865, z: '0.0%' },
  F5: { v: true },
  A6: { v: 'Đột xuất' },
  B6: { v: 1.582 },
  C6: { error: '#REF!' },
  D6: { v: '1.582' },
  E6: { v: 3, f: '1+2' },
  F6: { v: 'một\nhai' },
  A9: { v: -7.5 },
  F9: { v: 0 },
};
const MERGES = ['A1:F1', 'A3:A4', 'B3:C3'];
const HIDDEN_ROW = 6;

/** The twin that our `.xlsx` reader reads. */
export async function twinXlsx(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tiếp dân');
  for (const ref of MERGES) sheet.mergeCells(ref);
  for (const [address, cell] of Object.entries(CELLS)) {
    const target = sheet.getCell(address);
    if ('error' in cell) target.value = { error: cell.error };
    else target.value = cell.f ? { formula: cell.f, result: cell.v } : cell.v;
    if ('z' in cell && cell.z) target.numFmt = cell.z;
  }
  sheet.getRow(HIDDEN_ROW).hidden = true;
  workbook.addWorksheet('Cũ', { state: 'hidden' }).getCell('B2').value = 7;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The twin in another format, as SheetJS writes it. */
export function twinIn(format: BookType): Buffer {
  return write(twinBook(), { type: 'buffer', bookType: format, cellStyles: true });
}

/** The first sheet as text, columns parted by tabs. */
export function twinText(): string {
  return utils.sheet_to_csv(twinBook().Sheets['Tiếp dân'] ?? {}, { FS: '\t', rawNumbers: true });
}

function twinBook(): WorkBook {
  const cells = Object.entries(CELLS).map(([address, cell]) => [address, cellObject(cell)]);
  const sheet = { ...Object.fromEntries(cells), '!ref': 'A1:F9' };
  sheet['!merges'] = MERGES.map((ref) => utils.decode_range(ref));
  sheet['!rows'] = [];
  sheet['!rows'][HIDDEN_ROW - 1] = { hidden: true };
  return {
    SheetNames: ['Tiếp dân', 'Cũ'],
    Sheets: { 'Tiếp dân': sheet, Cũ: { '!ref': 'B2', B2: { t: 'n', v: 7 } } },
    Workbook: {
      Sheets: [
        { name: 'Tiếp dân', Hidden: 0 },
        { name: 'Cũ', Hidden: 1 },
      ],
    },
  };
}

function cellObject(cell: TwinCell): CellObject {
  if ('error' in cell) return { t: 'e', v: 0x17, w: cell.error };
  const t = typeof cell.v === 'number' ? 'n' : typeof cell.v === 'boolean' ? 'b' : 's';
  return { t, ...cell };
}
