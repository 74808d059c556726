import { read, utils } from '@e965/xlsx';

/** A line of the sheet of facts of a report, by the headings of its table. */
export type FactRow = Readonly<Record<string, string | number | undefined>>;

/** The lines of all tables of a Vietnamese report, read by a library that has nothing of ours. */
export function factRowsIn(bytes: Uint8Array): FactRow[] {
  const sheet = read(bytes).Sheets['Số liệu'];
  const lines = sheet === undefined ? [] : utils.sheet_to_json<(string | number)[]>(sheet, { header: 1 });
  let headings: readonly string[] = [];
  return lines.flatMap((line) => {
    if (line[0] === 'Chỉ tiêu') headings = line.map(String);
    // Above the first table are the title of the sheet and its notes; each table has a title of its own.
    if (line[0] === 'Chỉ tiêu' || headings.length === 0 || line.length < 6) return [];
    return [Object.fromEntries(headings.map((heading, index) => [heading, line[index]]))];
  });
}
