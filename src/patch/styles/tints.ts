import { attributeOf } from '../xml/attributes.ts';
import { childOf, rootOf, tagOf } from '../xml/elements.ts';

/** How bad what is wrong with a cell is; what is merely noted leaves it as it looks. */
export type MarkSeverity = 'error' | 'warning';

/** Colours that no palette of an office program has, so that a fill of one of them is a mark of ours. */
const TINTS: Readonly<Record<MarkSeverity, string>> = { error: 'FFFFB3AD', warning: 'FFFFE38F' };

export function tintFill(severity: MarkSeverity): string {
  const rgb = TINTS[severity];
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** True for our fills, also as another program has written them. */
export function isTint(fill: string): boolean {
  const pattern = childOf(fill, rootOf(fill), 'patternFill');
  if (!pattern || attributeOf(tagOf(fill, pattern), 'patternType') !== 'solid') return false;
  const color = childOf(fill, pattern, 'fgColor');
  const rgb = color && attributeOf(tagOf(fill, color), 'rgb')?.toUpperCase();
  return rgb !== undefined && Object.values(TINTS).includes(rgb);
}
