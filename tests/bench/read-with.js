/** `node read-with.js <reader> <paths…>`: reads workbooks in this process; prints what it cost without starting up. */
const [name, ...paths] = process.argv.slice(2);

const readers = {
  async ours() {
    const { readSheets, limits } = await import(process.env.OUR_READER);
    return async (path) => {
      let cells = 0;
      for await (const sheet of readSheets({ path, shown: path }, { limits, note: () => {} })) {
        for await (const rows of sheet.rows()) {
          for (const row of rows) cells += row.cells.filter(({ kind }) => kind !== 'blank').length;
        }
      }
      return cells;
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (path) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(path);
      let cells = 0;
      workbook.eachSheet((sheet) =>
        sheet.eachRow((row) =>
          row.eachCell(() => {
            cells++;
          }),
        ),
      );
      return cells;
    };
  },
  async sheetjs() {
    const [{ read }, { readFile }] = await Promise.all([import('@e965/xlsx'), import('node:fs/promises')]);
    return async (path) => {
      const { Sheets } = read(await readFile(path), { dense: true, WTF: true });
      let cells = 0;
      for (const sheet of Object.values(Sheets)) {
        for (const row of sheet['!data'] ?? []) cells += row?.filter((cell) => cell && cell.t !== 'z').length ?? 0;
      }
      return cells;
    };
  },
};

const read = await readers[name]();
const start = performance.now();
let cells = 0;
for (const path of paths) cells += await read(path);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, cells, megabytes: process.resourceUsage().maxRSS / 1024 }));
