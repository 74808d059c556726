import type { XmlHandler } from '../xml/xml-events.ts';

export interface StringItem {
  readonly text: string;
  /** The parts of the text, where one of them has a font of its own. */
  readonly runs?: readonly Run[];
}

/** `font` is absent where the run has the font of its cell. */
export interface Run {
  readonly text: string;
  readonly font?: string;
}

/**
 * Collects the text of one string item (`si` of the shared strings, `is` of a cell): plain or in runs of rich text,
 * without the phonetic runs that East Asian Excels add.
 */
export interface StringText extends Required<XmlHandler> {
  /** What came since the last call. */
  take(): StringItem;
}

export function stringText(): StringText {
  let whole = '';
  let run = '';
  let runs: Run[] = [];
  let inRun = false;
  let font: string | undefined;
  let hasFonts = false;
  let hasBare = false;
  let inText = false;
  let keepsSpace = false;
  let phonetic = false;
  return {
    open(name, attributes) {
      if (name === 'rPh') phonetic = true;
      else if (name === 'r') inRun = true;
      else if (name === 'rFont' && attributes.val !== undefined) {
        font = attributes.val;
        hasFonts = true;
      }
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
      else if (name === 'r') {
        inRun = false;
        font = undefined;
      }
      if (name !== 't' || !inText) return;
      inText = false;
      const text = keepsSpace ? run : trimmed(run);
      whole += text;
      if (!inRun) hasBare = true;
      else runs.push(font === undefined ? { text: cleanText(text) } : { text: cleanText(text), font });
    },
    take() {
      // Text outside of runs beside runs is against the rules; nothing of it must be lost.
      const item = hasFonts && !hasBare ? { text: cleanText(whole), runs } : { text: cleanText(whole) };
      whole = '';
      runs = [];
      hasFonts = false;
      hasBare = false;
      return item;
    },
  };
}

/** Without the space around it, of the kinds that XML knows: for text that does not say that it keeps them. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** Text as Excel shows it, in NFC. */
export function cleanText(text: string): string {
  return withSigns(text).normalize('NFC');
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function withSigns(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
