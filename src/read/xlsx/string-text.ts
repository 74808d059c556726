import { cellText } from '../cell-text.ts';
import { composed } from '../composed.ts';
import type { Limits } from '../limits.ts';
import { type Look, shownLooks, withLook } from '../looks.ts';
import { trimmed } from '../xml/trimmed.ts';
import { isTrue } from '../xml/xml.ts';
import type { Attributes, XmlHandler } from '../xml/xml-events.ts';

export interface StringItem {
  readonly text: string;
  /** The parts of the text, where one of them has a font or a look of its own. */
  readonly runs?: readonly Run[];
}

/** `font` is absent where the run has the font of its cell. */
export interface Run {
  readonly text: string;
  readonly font?: string;
  readonly look?: Look;
}

/**
 * Collects the text of one string item (`si` of the shared strings, `is` of a cell): plain or in runs of rich text,
 * without the phonetic runs that East Asian Excels add. Throws `UnreadableFile` F004 for one that is too long.
 */
export interface StringText extends Required<XmlHandler> {
  /** What came since the last call. */
  take(): StringItem;
}

export function stringText(limits: Limits): StringText {
  let whole = '';
  let run = '';
  let runs: Run[] = [];
  let font: string | undefined;
  let look: Look | undefined;
  let isPlain = true;
  let inText = false;
  let keepsSpace = false;
  let phonetic = false;
  return {
    open(name, attributes) {
      if (name === 'rPh') phonetic = true;
      else if (name === 'rFont') font = attributes.val;
      else look = lookOf(name, attributes) ?? look;
      if (name !== 't' || phonetic) return;
      inText = true;
      run = '';
      keepsSpace = attributes['xml:space'] === 'preserve';
    },
    text(text) {
      if (inText) run = cellText(run + text, limits);
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      else if (name === 'r') {
        font = undefined;
        look = undefined;
      }
      if (name !== 't' || !inText) return;
      inText = false;
      const text = keepsSpace ? run : trimmed(run);
      whole = cellText(whole + withLook(text, look), limits);
      if (font !== undefined || look !== undefined) isPlain = false;
      runs.push({ text: cleanText(text), ...(font !== undefined && { font }), ...(look !== undefined && { look }) });
    },
    take() {
      const text = shownLooks(cleanText(whole));
      const item = isPlain ? { text } : { text, runs };
      whole = '';
      runs = [];
      isPlain = true;
      return item;
    },
  };
}

function lookOf(name: string, { val }: Attributes): Look | undefined {
  if (name === 'strike') return isTrue(val ?? '1') ? 'struck' : undefined;
  if (name !== 'vertAlign') return undefined;
  return val === 'superscript' ? 'raised' : val === 'subscript' ? 'lowered' : undefined;
}

/** Text as Excel shows it, in NFC. */
export function cleanText(text: string): string {
  return composed(withSigns(text));
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function withSigns(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
