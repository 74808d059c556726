import XLSX from '@e965/xlsx';
import { columnLetters } from '../../../src/model/place.ts';
import { draft, type Seen } from './seen.ts';

/** The sheets of a workbook as SheetJS reads them. */
export function seenBySheetjs(bytes: Buffer): Seen[] {
  const workbook = XLSX.read(bytes, { type: 'buffer', cellNF: true, cellStyles: true, WTF: true });
  // It leaves days of the 1904 system as they are counted there.
  const shift = workbook.Workbook?.WBProps?.date1904 ? 1462 : 0;
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] ?? {};
    const seen = draft();
    for (const [at, cell] of Object.entries(sheet)) {
      if (at.startsWith('!')) continue;
      const value = valueText(cell as XLSX.CellObject, shift);
      if (value !== undefined) seen.values.set(at, value);
    }
    for (const { s, e } of sheet['!merges'] ?? []) {
      for (let row = s.r; row <= e.r; row++) {
        for (let column = s.c; column <= e.c; column++) {
          if (row !== s.r || column !== s.c) seen.covered.set(address(row, column), address(s.r, s.c));
        }
      }
    }
    for (const [row, about] of (sheet['!rows'] ?? []).entries()) if (about?.hidden) seen.hiddenRows.add(row + 1);
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    return { name: name.normalize('NFC'), hidden, ...seen };
  });
}

function valueText({ t, v, w, f, z }: XLSX.CellObject, shift: number): string | undefined {
  if (v === undefined || v === '' || t === 'z') return undefined;
  const sign = f === undefined ? '' : '=';
  if (t === 'e') return `${sign}${w}`;
  if (typeof v === 'string') return `${sign}'${v.normalize('NFC')}'`;
  if (typeof v === 'boolean') return sign + (v ? 'TRUE' : 'FALSE');
  const isDay = z !== undefined && XLSX.SSF.is_date(String(z)) && Number(v) >= 1 && !/\[(h|m|s)+\]/i.test(String(z));
  return sign + String(isDay ? Math.floor(Number(v) + 1e-9) + shift : v);
}

function address(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}
