import { QuickScanner } from './quick-scanner.ts';
import { strictParser } from './strict-parser.ts';
import type { Attributes, WholeElements, XmlHandler, XmlParser } from './xml-events.ts';

/**
 * Goes quickly through XML as office programs write it. At the first thing that is written in any other way, right or
 * wrong, the strict parser takes over for the rest of the part, with the tags that are open.
 */
export function xmlParser(handler: XmlHandler | WholeElements): XmlParser {
  const quick = new QuickScanner(handler);
  let strict: XmlParser | undefined;
  function takeOver(rest: string): XmlParser {
    strict = strictParser(handler, quick.before, quick.depth);
    strict.write(rest);
    return strict;
  }
  return {
    write(piece) {
      if (strict) return strict.write(piece);
      const rest = quick.write(piece);
      if (rest !== undefined) takeOver(rest);
    },
    end() {
      if (!strict && quick.isComplete) return;
      (strict ?? takeOver(quick.rest)).end();
    },
  };
}

/** Goes through a whole part. */
export async function parseXml(
  pieces: Iterable<string> | AsyncIterable<string>,
  handler: XmlHandler | WholeElements,
): Promise<void> {
  const parser = xmlParser(handler);
  if (Symbol.iterator in pieces) for (const piece of pieces) parser.write(piece);
  else for await (const piece of pieces) parser.write(piece);
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
