import type { Text } from '../i18n/text.ts';
import { fold } from '../text/fold.ts';
import { kqgq01 } from './2021/kqgq-01.ts';
import { kqgq02 } from './2021/kqgq-02.ts';
import { kqgq03 } from './2021/kqgq-03.ts';
import { kqgq04 } from './2021/kqgq-04.ts';
import { tcd01 } from './2021/tcd-01.ts';
import { tcd02 } from './2021/tcd-02.ts';
import { xld01 as xld01Of2021 } from './2021/xld-01.ts';
import { xld02 as xld02Of2021 } from './2021/xld-02.ts';
import { xld03 as xld03Of2021 } from './2021/xld-03.ts';
import { xld04 as xld04Of2021 } from './2021/xld-04.ts';
import { xld01 as xld01Of2024 } from './2024/xld-01.ts';
import { xld02 as xld02Of2024 } from './2024/xld-02.ts';
import { xld03 as xld03Of2024 } from './2024/xld-03.ts';
import { xld04 as xld04Of2024 } from './2024/xld-04.ts';
import { englishHeading } from './english.ts';
import type { OfficialFormData } from './form-data.ts';
import { headingsOf } from './outline.ts';

const of2021: readonly OfficialFormData[] = [
  ...[tcd01, tcd02, xld01Of2021, xld02Of2021, xld03Of2021, xld04Of2021],
  ...[kqgq01, kqgq02, kqgq03, kqgq04],
];

/** Circular 01/2024 prints 01/TCD, 01/KQGQ and 02/KQGQ as they were. */
const of2024: readonly OfficialFormData[] = [
  { ...tcd01, circular: '01/2024' },
  ...[xld01Of2024, xld02Of2024, xld03Of2024, xld04Of2024],
  { ...kqgq01, circular: '01/2024' },
  { ...kqgq02, circular: '01/2024' },
];

/** The forms of the circulars we know. */
export const officialData: readonly OfficialFormData[] = [...of2021, ...of2024];

/** Id of a form of the Government Inspectorate, and the beginning of the ids of its columns: `official.2021.01-tcd`. */
export function officialId({ circular, code }: Pick<OfficialFormData, 'circular' | 'code'>): string {
  return `official.${circular.slice(-4)}.${code.toLowerCase().replace('/', '-')}`;
}

/** The headings of a column as one label. */
export function headingWords(path: readonly string[]): Text {
  return { vi: path.join(' › '), en: path.map(englishHeading).join(' › ') };
}

let headings: ReadonlySet<string> | undefined;

/** Every heading of an official form, folded. */
export function officialHeadings(): ReadonlySet<string> {
  headings ??= new Set(officialData.flatMap(({ outline }) => headingsOf(outline)).map(fold));
  return headings;
}
