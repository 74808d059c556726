import type { Changes } from '../../changes/changes.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/text.ts';
import type { ReportDocument } from '../../model/document.ts';
import { changeBlocks } from './blocks.ts';
import { changeRecords, changesData } from './data.ts';

/** The document of `status` with what changed since an earlier hand-in; its CSV has the changes alone. */
export function withChanges(status: ReportDocument, changes: Changes, against: string, lang: Lang): ReportDocument {
  const { brief, blocks, data } = status;
  return {
    ...status,
    ...(brief === undefined ? {} : { brief: briefWith(brief, changes) }),
    blocks: [...blocks, ...changeBlocks(changes, against)],
    data: { ...(data as Readonly<Record<string, unknown>>), changes: changesData(changes, against, lang) },
    records: changeRecords(changes, lang),
  };
}

function briefWith(brief: Text, { facts, figures }: Changes): Text {
  const say = (count: number, lang: Lang): string => formatCount(count, lang);
  return {
    vi: `${brief.vi} So với lần trước: ${say(facts.length, 'vi')} ô số liệu, ${say(figures.length, 'vi')} số tổng hợp thay đổi.`,
    en: `${brief.en} Since the earlier hand-in: ${say(facts.length, 'en')} cells and ${say(figures.length, 'en')} figures changed.`,
  };
}
