import type { Text } from '../i18n/text.ts';
import { englishCounted } from '../official/english.ts';
import type { OfficialFormData } from '../official/form-data.ts';
import { columnsOf, type OfficialColumn } from '../official/outline.ts';
import { headingWords, officialData, officialId } from '../official/registry.ts';
import type { Measure } from './measure.ts';

let made: ReadonlyMap<string, Measure> | undefined;

/** Each column of each official form as a measure of its own, made when they are first asked for. */
export function officialMeasures(): ReadonlyMap<string, Measure> {
  made ??= new Map(
    officialData
      .flatMap((data) => columnsOf(data.outline).map((column) => measureOfColumn(data, column)))
      .map((measure) => [measure.id, measure]),
  );
  return made;
}

function measureOfColumn(data: OfficialFormData, { number, path, counted, over }: OfficialColumn): Measure {
  const heading = headingWords(path);
  const label: Text = {
    vi: `${data.code} (${number}) ${heading.vi}`,
    en: `${data.code} (${number}) ${heading.en}`,
  };
  return {
    id: `${officialId(data)}.${number}`,
    label,
    counted: { vi: counted, en: englishCounted(counted) },
    over,
    every: 'month',
    dims: [],
  };
}
