// Plain JavaScript: a worker thread starts from a file, and Node 20 runs no TypeScript. What it says is in messages.ts.
import { parentPort } from 'node:worker_threads';
import { CFB, parse_zip, read, SSF, set_cptable } from '@e965/xlsx';

const BATCH = 512;
const TEXTS = 20_000;
const ERRORS = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
const OPTIONS = { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false };
const builtinFormats = { ...SSF.get_table() };

set_cptable({ utils: { decode } });
let book;
parentPort.on('message', (question) => {
  const answer = question.kind === 'rows' ? rowsFrom(question) : open(question);
  parentPort.postMessage(answer, answer.stream ? [answer.stream.buffer] : []);
});

/** Excel 95 wrote text in the code page of the machine; the library asks for it letter by letter. */
function decode(codePage, bytes) {
  const label = { 1200: 'utf-16le', 10000: 'macintosh', 65001: 'utf-8' }[codePage] ?? `windows-${codePage}`;
  try {
    return new TextDecoder(label).decode(Uint8Array.from(bytes));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

function open(question) {
  try {
    book = parse(question);
  } catch (error) {
    return { kind: 'refused', code: /password|encrypt/i.test(String(error?.message ?? error)) ? 'F005' : 'F001' };
  }
  const names = book.SheetNames.filter((name) => book.Sheets[name]?.['!type'] === undefined);
  // The library says nothing of a sheet that it could not read.
  if (names.some((name) => book.Sheets[name]?.['!data'] === undefined)) return { kind: 'refused', code: 'F001' };
  const hidden = new Set((book.Workbook?.Sheets ?? []).filter((sheet) => sheet.Hidden).map(({ name }) => name));
  const sheets = names.map((name) => aboutSheet(name, hidden.has(name)));
  const about = { from1904: book.Workbook?.WBProps?.date1904 === true, texts: someTexts(names), sheets };
  return { kind: 'book', ...about, ...takeStream() };
}

/** The records of an `.xls`, out of their container, copied into a buffer of their own that can be handed over. */
function takeStream() {
  const { cfb } = book;
  delete book.cfb;
  const content = cfb && (CFB.find(cfb, '/Workbook') ?? CFB.find(cfb, '/Book'))?.content;
  return content && { stream: Uint8Array.from(content) };
}

/** Distinct texts with other letters than those of English, or with question marks, where such letters may have been. */
function someTexts(names) {
  const texts = new Set();
  for (const name of names) {
    for (const cells of book.Sheets[name]['!data']) {
      for (const cell of cells ?? []) {
        if (cell?.t === 's' && /[?\u0080-\uffff]/.test(cell.v)) texts.add(cell.v);
      }
      if (texts.size >= TEXTS) return [...texts];
    }
  }
  return [...texts];
}

/** Some formulas cannot be put into words, which is no reason to lose their results. */
function parse(question) {
  try {
    return parseWith(question, { ...OPTIONS, cellFormula: true });
  } catch {
    return parseWith(question, { ...OPTIONS, cellFormula: false });
  }
}

function parseWith(question, options) {
  // Formats of the workbook before are left in the library's table.
  const formats = SSF.get_table();
  for (const id of Object.keys(formats)) delete formats[id];
  Object.assign(formats, builtinFormats);
  if (question.kind === 'xls') return read(Buffer.from(question.bytes), { ...options, bookFiles: true });
  const files = question.parts.map(({ name, bytes }) => [name, { name, asNodeBuffer: () => Buffer.from(bytes) }]);
  return parse_zip({ files: Object.fromEntries(files) }, options);
}

function aboutSheet(name, hidden) {
  const sheet = book.Sheets[name];
  let width = 0;
  sheet['!data'].forEach((cells) => {
    if (cells.length > width) width = cells.length;
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => [s.r + 1, s.c + 1, e.r + 1, e.c + 1]);
  return { name, index: book.SheetNames.indexOf(name), hidden, width, merges };
}

/** Some rows from an index on, and the index of the row after them; none at the end of the sheet. */
function rowsFrom({ sheet: name, from }) {
  const { '!data': data, '!rows': about = [] } = book.Sheets[name];
  const rows = [];
  let at = from;
  for (; at < data.length && rows.length < BATCH; at++) {
    const cells = data[at] ? cellsOf(data[at]) : [];
    if (cells.length > 0) rows.push({ number: at + 1, hidden: about[at]?.hidden === true, cells });
  }
  return at < data.length ? { kind: 'rows', rows, next: at } : { kind: 'rows', rows };
}

/** Cells that say something, in order: column, type, value, number format, formula or not. */
function cellsOf(cells) {
  const found = [];
  cells.forEach((cell, index) => {
    const isFormula = cell.f !== undefined || cell.F !== undefined;
    if (cell.t === 'z' && !isFormula) return;
    const value = cell.t === 'e' ? (ERRORS[cell.v] ?? '#N/A') : (cell.v ?? undefined);
    found.push([index + 1, cell.t, value, cell.z, isFormula || value === undefined]);
  });
  return found;
}
