import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../model/trouble.ts';
import { localName } from './local-name.ts';
import type { XmlHandler, XmlParser } from './xml-events.ts';

/**
 * Knows all of XML and refuses what is not well-formed with `UnreadableFile` F001. `before` is what the handler has
 * seen already: the prolog and the tags that are open, `depth` of them.
 */
export function strictParser(handler: XmlHandler, before = '', depth = 0): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new UnreadableFile('F001');
  });
  parser.write(before);
  let level = depth;
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes, ++level));
  parser.on('closetag', (tag) => {
    handler.close?.(localName(tag.name), level);
    level -= 1;
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() };
}
