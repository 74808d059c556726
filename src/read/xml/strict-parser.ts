import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../model/trouble.ts';
import { DEEPEST, LONGEST_STRETCH } from '../limits.ts';
import { localName } from './local-name.ts';
import type { XmlHandler, XmlParser } from './xml-events.ts';

/**
 * Knows all of XML. Refuses what is not well-formed, or nested without end, with `UnreadableFile` F001, and what would
 * have to be kept for too long with F004: a text, a tag or a comment is told of only once it has come to its end.
 * `before` is what the handler has seen already: the prolog and the tags that are open, `depth` of them.
 */
export function strictParser(handler: XmlHandler, before = '', depth = 0): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new UnreadableFile('F001');
  });
  parser.write(before);
  let level = depth;
  let stretch = 0;
  parser.on('opentag', (tag) => {
    stretch = 0;
    if (level === DEEPEST) throw new UnreadableFile('F001');
    handler.open(localName(tag.name), tag.attributes, ++level);
  });
  parser.on('closetag', (tag) => {
    stretch = 0;
    handler.close?.(localName(tag.name), level);
    level -= 1;
  });
  parser.on('comment', () => {
    stretch = 0;
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', (data) => {
      stretch = 0;
      text(data);
    });
  }
  return {
    write(piece) {
      stretch += piece.length;
      parser.write(piece);
      if (stretch > LONGEST_STRETCH) throw new UnreadableFile('F004', { what: 'stretch', limit: LONGEST_STRETCH });
    },
    end: () => void parser.close(),
  };
}
