import type { XmlHandler } from './xml.ts';

/**
 * Collects the text of one string item (`si` of the shared strings, `is` of a cell): plain or in runs of rich text,
 * without the phonetic runs that East Asian Excels add.
 */
export interface StringText extends Required<XmlHandler> {
  /** The text since the last call. */
  take(): string;
}

export function stringText(): StringText {
  let whole = '';
  let run = '';
  let inText = false;
  let keepsSpace = false;
  let phonetic = false;
  return {
    open(name, attributes) {
      if (name === 'rPh') phonetic = true;
      if (name !== 't' || phonetic) return;
      inText = true;
      run = '';
      keepsSpace = attributes['xml:space'] === 'preserve';
    },
    text(text) {
      if (inText) run += text;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      if (name !== 't' || !inText) return;
      inText = false;
      whole += keepsSpace ? run : run.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    },
    take() {
      const text = cleanText(whole);
      whole = '';
      return text;
    },
  };
}

/** Text as Excel shows it, in NFC: characters that XML cannot hold are written `_x000D_`. */
export function cleanText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.normalize('NFC');
}
