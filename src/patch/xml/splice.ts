import type { XmlElement } from './elements.ts';

/** A stretch of a text and what stands there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; edits at one place stay in the order they came in. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error('two edits of one place');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Adds XML as the last thing inside an element, which is opened where it closes itself. */
export function appendInside(text: string, parent: XmlElement, xml: string): Edit {
  if (parent.closeStart < parent.end) return { start: parent.closeStart, end: parent.closeStart, text: xml };
  const tag = text.slice(parent.start, parent.openEnd).replace(/\s*\/>$/, '>');
  return { start: parent.start, end: parent.end, text: `${tag}${xml}</${parent.name}>` };
}

export function insertBefore({ start }: XmlElement, xml: string): Edit {
  return { start, end: start, text: xml };
}

export function replaceTag({ start, openEnd }: XmlElement, tag: string): Edit {
  return { start, end: openEnd, text: tag };
}

export function remove({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}
