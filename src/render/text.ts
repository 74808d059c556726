import { cleanText } from './clean-text.ts';
import type { Render } from './renderer.ts';

const BOM = '\uFEFF';

/** The brief of a document as one line, to be pasted into a message. Into a file it starts with a byte order mark, for Notepad. */
export const renderText: Render = async ({ brief }, { lang, toFile }) => {
  if (brief === undefined) throw new Error('the document has no brief');
  return `${toFile ? BOM : ''}${cleanText(brief[lang])}\n`;
};
