/** A record of the stream of an `.xls`. */
export interface XlsRecord {
  readonly type: number;
  /** Of what it holds. */
  readonly at: number;
  readonly length: number;
}

const BEGIN = 0x0809;
const END = 0x000a;
const CONTINUE = 0x003c;

/** The records of the workbook, or of the sheet, that begins at `from`, up to `to`; without those of charts within a sheet. */
export function* xlsRecords(stream: DataView, from: number, to = stream.byteLength): Generator<XlsRecord> {
  let depth = 0;
  for (const record of recordsFrom(stream, from)) {
    if (record.at > to) return;
    if (record.type === BEGIN) depth++;
    if (depth === 1) yield record;
    if (record.type === END && --depth <= 0) return;
  }
}

function* recordsFrom(stream: DataView, from: number): Generator<XlsRecord> {
  for (let at = from; at + 4 <= stream.byteLength; ) {
    const length = stream.getUint16(at + 2, true);
    yield { type: stream.getUint16(at, true), at: at + 4, length };
    at += 4 + length;
  }
}

/** Reads on from a record into those that continue it. Throws a `RangeError` behind the last one. */
export class ContinuedRecord {
  #stream: DataView;
  #rest: XlsRecord[] = [];
  #at: number;
  #end: number;

  constructor(stream: DataView, record: XlsRecord) {
    this.#stream = stream;
    this.#at = record.at;
    this.#end = record.at + record.length;
    for (const next of recordsFrom(stream, this.#end)) {
      if (next.type !== CONTINUE) break;
      this.#rest.push(next);
    }
    this.#rest.reverse();
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end && this.#rest.length === 0;
  }

  byte(): number {
    if (this.#at >= this.#end) this.#goOn();
    return this.#stream.getUint8(this.#at++);
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  skip(bytes: number): void {
    let left = bytes;
    while (left > this.#end - this.#at) {
      left -= this.#end - this.#at;
      this.#goOn();
    }
    this.#at += left;
  }

  /** A text that goes on in another record says again how wide its letters are. */
  skipLetters(letters: number, isWide: boolean): void {
    let left = letters;
    let width = isWide ? 2 : 1;
    for (;;) {
      const here = Math.min(left, Math.floor((this.#end - this.#at) / width));
      this.#at += here * width;
      left -= here;
      if (left === 0) return;
      this.#goOn();
      width = (this.byte() & 1) + 1;
    }
  }

  #goOn(): void {
    const next = this.#rest.pop();
    if (!next) throw new RangeError('a record that is not continued');
    this.#at = next.at;
    this.#end = next.at + next.length;
  }
}
