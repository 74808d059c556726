import type { Text } from '../../i18n/text.ts';
import type { Args } from '../../model/finding.ts';

/** The places that may name a unit or a period, from the nearest to the figures outwards. */
export type Where = 'column' | 'title' | 'sheet' | 'file' | 'folder';

const words: Readonly<Record<Where, Text>> = {
  column: { vi: 'cột', en: 'the column' },
  title: { vi: 'tiêu đề', en: 'the title' },
  sheet: { vi: 'tên trang tính', en: 'the sheet name' },
  file: { vi: 'tên tệp', en: 'the file name' },
  folder: { vi: 'tên thư mục', en: 'the folder name' },
};

/** True where one place is nearer to the figures than another. */
export function isNearer(one: Where, other: Where): boolean {
  const places = Object.keys(words);
  return places.indexOf(one) < places.indexOf(other);
}

export function whereWords(where: Args[string] | undefined): Text {
  return words[where as Where];
}
