import { forms } from '../../forms/registry.ts';
import { formatCount } from '../../i18n/format.ts';
import { type Lang, same, type Text } from '../../i18n/text.ts';
import type { DateSource } from '../../status/handed-in.ts';
import type { Status, UnitState } from '../../status/status.ts';
import { splitName } from '../../units/level-words.ts';

/** Behind a number or as a state of a unit. */
export const stateWords: Readonly<Record<UnitState, Text>> = {
  'on-time': { vi: 'Đúng hạn', en: 'On time' },
  late: { vi: 'Nộp muộn', en: 'Late' },
  errors: { vi: 'Có lỗi', en: 'Errors' },
  missing: { vi: 'Chưa nộp', en: 'Missing' },
};

/** Missing before the due date. */
export const notDue: Text = { vi: 'Chưa đến hạn', en: 'Not due yet' };

/** Of units that owe nothing in a period: not that everything is there. */
export const nothingOwed = {
  verdict: {
    vi: 'Trong kỳ này không có báo cáo nào phải nộp đối với các đơn vị đang xem.',
    en: 'The units looked at have nothing to hand in for this period.',
  },
  brief: { vi: 'không có báo cáo nào phải nộp', en: 'nothing is to be handed in' },
} satisfies Record<string, Text>;

export const sourceWords: Readonly<Record<DateSource, Text>> = {
  receipts: { vi: 'sổ nhận báo cáo', en: 'the list of receipts' },
  document: { vi: 'ngày lưu cuối ghi trong tệp', en: 'the day the file says it was last saved' },
  file: { vi: 'ngày của tệp trên máy', en: 'the day of the file on this computer' },
};

export function formTitle(id: string): Text {
  return forms.find((form) => form.id === id)?.title ?? same(id);
}

/** `“Đơn thư”, “Giám sát, phản biện, kiểm tra”`: titles have commas of their own; `all` where it is all of them. */
export function formTitles(ids: readonly string[], all: number): Text {
  if (ids.length === all && all > 1) return { vi: `cả ${all} biểu`, en: `all ${all} forms` };
  const titles = ids.map(formTitle).map(({ vi, en }) => ({ vi: `“${vi}”`, en: `“${en}”` }));
  return joined(titles, ', ');
}

export function joined(texts: readonly Text[], mark: string): Text {
  const one = (lang: Lang): string => texts.map((text) => text[lang]).join(mark);
  return { vi: one('vi'), en: one('en') };
}

/** Wards where only wards owe, else units; in Vietnamese also where some are communes or towns. */
export function unitsWord({ units }: Pick<Status, 'units'>): Text {
  const wards = units.every(({ unit }) => unit.level === 'ward');
  const plain = units.every(({ unit }) => (splitName(unit.name).levelWord?.word ?? 'Phường') === 'Phường');
  return { vi: wards && plain ? 'phường' : 'đơn vị', en: wards ? 'wards' : 'units' };
}

export function dayWords(days: number): Text {
  return { vi: `${formatCount(days, 'vi')} ngày`, en: `${formatCount(days, 'en')} day${days === 1 ? '' : 's'}` };
}
