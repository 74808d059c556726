import { type Attributes, prefixedAttribute } from '../xlsx/xml.ts';

/** Attributes of these files carry the prefix of their namespace, which some programs leave out. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return prefixedAttribute(attributes, name) ?? attributes[name];
}
