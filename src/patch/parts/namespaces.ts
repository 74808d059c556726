import { attributeOf } from '../xml/attributes.ts';
import { prefixOf, rootOf, tagOf } from '../xml/elements.ts';

/** The namespaces of a part, which are others in strict workbooks, and the prefix of its elements. */
export interface Namespaces {
  readonly prefix: string;
  readonly main: string;
  /** Of attributes such as `r:id`, and what the types of links start with. */
  readonly links: string;
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export function namespacesOf(text: string): Namespaces {
  const root = rootOf(text);
  const prefix = prefixOf(root);
  const declared = attributeOf(tagOf(text, root), prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  const isStrict = declared === STRICT;
  return {
    prefix,
    main: isStrict ? STRICT : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    links: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
}
