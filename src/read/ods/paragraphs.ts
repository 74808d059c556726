import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import { type Look, lookWithin, withLook } from '../looks.ts';
import type { XmlHandler } from '../xml/xml-events.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import type { TextLooks } from './text-looks.ts';

/** Hold text of their own that is not the cell's: notes and what is drawn. */
const APART = new Set([
  'annotation',
  'shapes',
  'frame',
  'g',
  'custom-shape',
  'caption',
  'control',
  'rect',
  'line',
  'ellipse',
  'circle',
  'polygon',
  'polyline',
  'path',
  'connector',
  'measure',
]);

/** Collects the text that a cell shows, a line for each paragraph. Throws `UnreadableFile` F004 for one that is too long. */
export interface Paragraphs extends Required<Pick<XmlHandler, 'open' | 'text' | 'close'>> {
  /** The text since the last call; `undefined` without any paragraph. */
  take(): string | undefined;
}

/** `looks` are those of the document's styles. */
export function paragraphs(looks: TextLooks, limits: Limits): Paragraphs {
  let whole: string | undefined;
  let inParagraph = false;
  /** Elements open inside one that stands apart, it included. */
  let apart = 0;
  /** Of the open paragraph and the parts of it that are open. */
  const open: (Look | undefined)[] = [];
  const add = (text: string) => {
    if (inParagraph && apart === 0) whole = cellText((whole ?? '') + withLook(text, lookWithin(open)), limits);
  };
  return {
    open(name, attributes) {
      if (apart > 0 || APART.has(name)) apart++;
      if (apart > 0) return;
      if (name === 'span') open.push(looks.of('text', attributes['text:style-name']));
      if (name === 'p') {
        inParagraph = true;
        open.push(looks.of('paragraph', attributes['text:style-name']));
        add(whole === undefined ? '' : '\n');
      } else if (name === 's') add(' '.repeat(Math.min(xmlWhole(attributes['text:c'] ?? '1'), 1000)));
      else if (name === 'tab') add('\t');
      else if (name === 'line-break') add('\n');
    },
    text: add,
    close(name) {
      if (apart > 0) apart--;
      else {
        if (name === 'p') inParagraph = false;
        if (name === 'p' || name === 'span') open.pop();
      }
    },
    take() {
      const text = whole;
      whole = undefined;
      return text;
    },
  };
}
