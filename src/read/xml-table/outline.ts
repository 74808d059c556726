import type { Sheet } from '../../model/sheet.ts';
import { composed } from '../composed.ts';
import { refuseSecretText } from '../refuse-secret.ts';
import { customFormat, type Shown } from '../xlsx/number-format.ts';
import { pageHeadTexts } from '../xlsx/page-head.ts';
import { parseXml } from '../xml/xml.ts';
import type { Attributes } from '../xml/xml-events.ts';
import { attribute } from './attribute.ts';

/** What must be known before the first row, but partly stands behind the last one. */
export interface Outline {
  readonly sheets: readonly Pick<Sheet, 'name' | 'hidden'>[];
  readonly from1904: boolean;
  /** How a style shows a number, by the style's id. */
  readonly shown: ReadonlyMap<string, Shown>;
  /** Styles that cross out what their cells hold. */
  readonly struck: ReadonlySet<string>;
}

/** Formats that have a name instead of a code, whose letters would read like one. */
const NAMED: Readonly<Record<string, Shown>> = {
  Percent: 'percent',
  'General Date': 'date',
  'Long Date': 'date',
  'Medium Date': 'date',
  'Short Date': 'date',
  'Long Time': 'date',
  'Medium Time': 'date',
  'Short Time': 'date',
  'General Number': 'number',
  Currency: 'number',
  'Euro Currency': 'number',
  Fixed: 'number',
  Standard: 'number',
  Scientific: 'number',
  'Yes/No': 'number',
  'True/False': 'number',
  'On/Off': 'number',
};

interface Style {
  readonly parent: string;
  shown?: Shown;
  struck?: boolean;
}

export async function readOutline(pieces: Iterable<string>): Promise<Outline> {
  const sheets: { name: string; hidden: boolean }[] = [];
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  let from1904 = false;
  let isVisibility = false;
  await parseXml(pieces, {
    open(name, attributes, depth) {
      isVisibility = name === 'Visible' && depth === 4;
      if (depth === 2 && name === 'Worksheet') sheets.push({ name: nameOf(attributes), hidden: false });
      else if (depth === 3 && name === 'Style') {
        style = { parent: attribute(attributes, 'Parent') ?? 'Default' };
        styles.set(attribute(attributes, 'ID') ?? '', style);
      } else if (depth === 4 && name === 'NumberFormat' && style) {
        const format = attribute(attributes, 'Format') ?? 'General';
        style.shown = NAMED[format] ?? customFormat(format);
      } else if (name === 'Header' || name === 'Footer') {
        pageHeadTexts(attribute(attributes, 'Data') ?? '').forEach(refuseSecretText);
      } else if (depth === 4 && name === 'Font' && style) {
        style.struck = attribute(attributes, 'StrikeThrough') === '1';
      } else if (depth === 3 && name === 'Date1904') from1904 = true;
    },
    text(text) {
      const sheet = sheets.at(-1);
      if (isVisibility && sheet && /SheetHidden|SheetVeryHidden/.test(text)) sheet.hidden = true;
    },
    close() {
      isVisibility = false;
    },
  });
  const ids = [...styles.keys()];
  return {
    ...{ sheets, from1904 },
    shown: new Map(ids.map((id) => [id, inherited(id, styles, ({ shown }) => shown) ?? 'number'])),
    struck: new Set(ids.filter((id) => inherited(id, styles, ({ struck }) => struck))),
  };
}

function nameOf(attributes: Attributes): string {
  return composed(attribute(attributes, 'Name') ?? '');
}

/** A style without a format or font of its own has that of the style that it is made from. */
function inherited<T>(
  id: string,
  styles: ReadonlyMap<string, Style>,
  of: (style: Style) => T | undefined,
): T | undefined {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const style = styles.get(at);
    const own = style && of(style);
    if (own !== undefined) return own;
    at = style?.parent ?? 'Default';
  }
  return undefined;
}
