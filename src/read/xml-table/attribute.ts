import { prefixedAttribute } from '../xml/xml.ts';
import type { Attributes } from '../xml/xml-events.ts';

/** Attributes of these files carry the prefix of their namespace, which some programs leave out. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return prefixedAttribute(attributes, name) ?? attributes[name];
}
