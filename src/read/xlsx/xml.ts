import { SaxesParser } from 'saxes';
import { UnreadableFile } from '../../model/trouble.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What wants to know about the elements of a part. Names come without their prefix; the root has depth 1. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  /** Character data, CDATA too, in as many pieces as the parser likes. */
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

/** A parser to feed pieces of a part to. Throws `UnreadableFile` F001 where the XML is not well-formed. */
export interface XmlParser {
  write(piece: string): void;
  end(): void;
}

export function xmlParser(handler: XmlHandler): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw new UnreadableFile('F001');
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes, ++depth));
  parser.on('closetag', (tag) => {
    handler.close?.(localName(tag.name), depth);
    depth -= 1;
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() };
}

/** Goes through a whole part. */
export async function parseXml(pieces: Iterable<string> | AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const parser = xmlParser(handler);
  for await (const piece of pieces) parser.write(piece);
  parser.end();
}

/** An attribute that lies in a namespace, as `r:id`, by its local name. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
}

/** An XML boolean: `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
