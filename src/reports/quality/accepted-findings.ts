import { formatDate } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { address } from '../../model/place.ts';
import { findingWords } from '../../rules/finding-words.ts';

const COLUMNS: readonly Text[] = [
  { vi: 'Mã', en: 'Code' },
  { vi: 'Chỗ', en: 'Place' },
  { vi: 'Cảnh báo', en: 'Warning' },
  { vi: 'Lý do', en: 'Reason' },
  { vi: 'Người giải trình', en: 'By' },
];
const NO_ROLE: Text = { vi: 'không ghi', en: 'not stated' };

/** The findings that count: those that nobody has explained. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ accepted }) => accepted === undefined);
}

/** The warnings that units have explained, each with its reason; nothing where there are none. */
export function acceptedGrid(findings: readonly Finding[]): Grid[] {
  const rows = findings.flatMap((finding) => acceptedRow(finding) ?? []);
  if (rows.length === 0) return [];
  return [
    {
      type: 'grid',
      title: { vi: 'Cảnh báo đã được giải trình', en: 'Warnings that were explained' },
      columns: COLUMNS.map((label) => ({ label, align: 'left' })),
      rows,
      notes: [
        {
          vi: 'Đơn vị đã giải trình trong trang tính “Giải trình” của tệp; không tính là cảnh báo nữa.',
          en: 'Explained on the sheet “Giải trình” of the workbook; they count as warnings no more.',
        },
      ],
    },
  ];
}

function acceptedRow(finding: Finding): GridRow | undefined {
  const { code, at, accepted } = finding;
  if (accepted === undefined) return undefined;
  const { by, reason, lastDay } = accepted;
  const place = [at.file, at.sheet, address(at)].filter((part) => part !== undefined).join(' › ');
  const role = by === '' ? NO_ROLE : same(by);
  const until = lastDay === undefined ? undefined : formatDate(lastDay);
  const who = until === undefined ? role : { vi: `${role.vi} (đến ${until})`, en: `${role.en} (until ${until})` };
  const texts = [same(code), same(place), findingWords(finding).message, same(reason), who];
  return { role: 'data', cells: texts.map((text) => ({ type: 'text', text })) };
}
