import { escapeXml, unescapeXml } from './escape.ts';

const ATTRIBUTE = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of an attribute in a start tag; `:id` finds `id` in whatever namespace it lies. */
export function attributeOf(tag: string, name: string): string | undefined {
  for (const [, found = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found === name || (name.startsWith(':') && found.endsWith(name))) return unescapeXml(double ?? single ?? '');
  }
  return undefined;
}

/**
 * The tag with an attribute set, or without it where the value is `undefined`. One that is there keeps its quotes; a new one
 * stands behind `after`, else last.
 */
export function withAttribute(tag: string, name: string, value: string | undefined, after?: string): string {
  const at = placeOf(tag, name);
  const quote = at && tag[at.end - 1] === "'" && !value?.includes("'") ? "'" : '"';
  const written = value === undefined ? '' : ` ${name}=${quote}${escapeXml(value)}${quote}`;
  if (at) return tag.slice(0, at.start) + written + tag.slice(at.end);
  const behind = after === undefined ? undefined : placeOf(tag, after)?.end;
  const place = behind ?? tag.length - (/\s*\/?>$/.exec(tag)?.[0].length ?? 0);
  return tag.slice(0, place) + written + tag.slice(place);
}

function placeOf(tag: string, name: string): { start: number; end: number } | undefined {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] === name) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
