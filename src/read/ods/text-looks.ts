import type { Look } from '../looks.ts';
import type { Attributes } from '../xml/xml-events.ts';

/** How the styles of a document make text look. */
export interface TextLooks {
  /** Takes each element of the parts that hold styles, in order. */
  open(name: string, attributes: Attributes): void;
  of(family: 'text' | 'paragraph' | 'table-cell', style: string | undefined): Look | undefined;
}

/** `undefined` where the style leaves it to the one that it is made from. */
interface TextStyle {
  readonly parent: string | undefined;
  struck?: boolean;
  position?: 'raised' | 'lowered' | 'level';
}

export function textLooks(): TextLooks {
  const styles = new Map<string, TextStyle>();
  let last: TextStyle | undefined;

  /** The first answer of a style and those that it is made from. */
  function inherited<T>(family: string, style: string | undefined, answer: (style: TextStyle) => T): T | undefined {
    const seen = new Set<string>();
    for (let at = style; at !== undefined && !seen.has(at); at = styles.get(`${family} ${at}`)?.parent) {
      seen.add(at);
      const found = styles.get(`${family} ${at}`);
      const told = found && answer(found);
      if (told !== undefined) return told;
    }
    return undefined;
  }

  return {
    open(name, attributes) {
      if (name === 'style') {
        last = { parent: attributes['style:parent-style-name'] };
        styles.set(`${attributes['style:family']} ${attributes['style:name']}`, last);
      } else if (name === 'text-properties' && last) {
        const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
        if (line !== undefined) last.struck = line !== 'none';
        const position = attributes['style:text-position'];
        if (position !== undefined) last.position = positionOf(position);
      }
    },
    of(family, style) {
      if (inherited(family, style, ({ struck }) => struck)) return 'struck';
      const position = inherited(family, style, (one) => one.position);
      return position === 'level' ? undefined : position;
    },
  };
}

/** `super 58%`, `sub 58%`, or how much of a line it is raised: `33% 58%`. */
function positionOf(text: string): 'raised' | 'lowered' | 'level' {
  if (/^(?:sub|-)/.test(text)) return 'lowered';
  return /^(?:super|0*[1-9])/.test(text) ? 'raised' : 'level';
}
