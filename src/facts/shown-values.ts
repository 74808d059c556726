import type { Values } from '../model/table.ts';
import { withoutPersonalData } from '../text/personal-data.ts';

/** The values of a row as figures and reports may show them: texts without personal data. Its key is made of the row itself. */
export function shownValues(values: Values): Values {
  let shown: Record<string, Values[string]> | undefined;
  for (const id in values) {
    const value = values[id];
    if (typeof value !== 'string') continue;
    const text = withoutPersonalData(value);
    if (text !== value) shown = { ...(shown ?? values), [id]: text };
  }
  return shown ?? values;
}
