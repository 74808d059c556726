import type { Attributes } from './xml-events.ts';
import { nameOf } from './xml-name.ts';

const NONE: Attributes = {};
/** What values must not hold, or do not stand for as it is. */
const ODD = /[&<\t\n]/;
const SPACE = 32;

/**
 * The attributes in a tag that are written ` name="value"` each, from `from` on; `undefined` where one is not.
 */
export function quickAttributes(tag: string, from: number): Attributes | undefined {
  if (from >= tag.length) return from > tag.length ? NONE : undefined;
  if (ODD.test(tag)) return undefined;
  const attributes: Record<string, string> = {};
  const last = tag.length - 1;
  for (let at = from; ; ) {
    const equal = tag.indexOf('="', at);
    const end = equal < 0 ? -1 : tag.indexOf('"', equal + 2);
    if (end < 0) return undefined;
    const name = nameOf(tag.slice(at, equal))?.whole;
    if (name === undefined || attributes[name] !== undefined) return undefined;
    attributes[name] = tag.slice(equal + 2, end);
    if (end === last) return attributes;
    if (tag.charCodeAt(end + 1) !== SPACE) return undefined;
    at = end + 2;
  }
}
