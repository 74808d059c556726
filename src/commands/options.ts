import { formats, type Need } from '../render/registry.ts';
import type { OptionSpec } from './command.ts';

const namesOf = (has: readonly Need[]): string[] =>
  formats.flatMap(({ name, needs }) => (needs === undefined || has.includes(needs) ? [name] : []));

const format: OptionSpec = {
  flags: '-f, --format <format>',
  text: { vi: 'table, json, csv, markdown hoặc xlsx', en: 'table, json, csv, markdown or xlsx' },
  values: namesOf([]),
};

const formatOrBrief: OptionSpec = {
  ...format,
  text: {
    vi: 'table, json, csv, markdown, xlsx; text là một đoạn để dán vào tin nhắn',
    en: 'table, json, csv, markdown, xlsx; text is a paragraph for a message',
  },
  values: namesOf(['brief']),
};

const formatOrLog: OptionSpec = {
  ...format,
  text: { vi: 'table, json, csv, markdown, xlsx hoặc sarif', en: 'table, json, csv, markdown, xlsx or sarif' },
  values: namesOf(['log']),
};

const besidesFormat: readonly OptionSpec[] = [
  {
    flags: '-o, --out <file>',
    text: {
      vi: 'ghi ra tệp, định dạng theo đuôi tệp; - là màn hình',
      en: 'write to a file, format from its ending; - is stdout',
    },
  },
  { flags: '--force', text: { vi: 'ghi đè tệp đã có', en: 'overwrite an existing file' } },
  {
    flags: '--config <file>',
    text: {
      vi: 'tệp cấu hình; nếu không ghi thì tìm dongda-report.config.json từ thư mục này trở lên',
      en: 'configuration file; else dongda-report.config.json is looked for from this folder upwards',
    },
  },
  { flags: '--lang <lang>', text: { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' }, values: ['vi', 'en'] },
  { flags: '--no-color', text: { vi: 'không dùng màu', en: 'no colours' } },
  { flags: '-q, --quiet', text: { vi: 'chỉ in kết quả', en: 'results only' } },
  { flags: '--debug', text: { vi: 'in chi tiết khi chương trình gặp lỗi', en: 'details when the program fails' } },
];

/** Options of commands whose results have one format only. */
export const withoutFormat: readonly OptionSpec[] = besidesFormat;

/** Options of every other command. */
export const everywhere: readonly OptionSpec[] = [format, ...besidesFormat];

/** The same where the document has a brief. */
export const everywhereWithBrief: readonly OptionSpec[] = [formatOrBrief, ...besidesFormat];

/** The same where the document has a log of findings. */
export const everywhereWithLog: readonly OptionSpec[] = [formatOrLog, ...besidesFormat];

/** In which units figures are shown. */
export const asUnits: OptionSpec = {
  flags: '--as-units <date>',
  text: {
    vi: 'quy đổi theo đơn vị của ngày đó, ví dụ 2025-01-01; phường bị chia thì không quy đổi',
    en: 'for the units of that date, such as 2025-01-01; wards that were split are not re-based',
  },
};

/** Options of commands that show figures. */
export const figures: readonly OptionSpec[] = [
  {
    flags: '--compare <period>',
    text: {
      vi: 'so sánh với một kỳ, hoặc previous (kỳ trước), last-year (cùng kỳ năm trước)',
      en: 'compare with a period, or previous (the one before), last-year (the same one a year before)',
    },
  },
  asUnits,
];

/** What a summary may show besides, or in place of, the figures of a period. */
export const summarising: readonly OptionSpec[] = [
  {
    flags: '--overdue',
    text: {
      vi: 'thêm danh sách đơn quá hạn, sắp đến hạn từ sổ theo dõi đơn',
      en: 'add the petitions of registers that are overdue or soon due',
    },
  },
  {
    flags: '--official <code>',
    text: {
      vi: 'biểu tổng hợp theo mẫu Thanh tra Chính phủ, ví dụ 01/TCD; thêm --out để có tệp Excel',
      en: 'the consolidated form of the Government Inspectorate, such as 01/TCD; a workbook with --out',
    },
  },
  {
    flags: '--circular <number>',
    text: {
      vi: 'thông tư của biểu đó, 02/2021 hoặc 01/2024; nếu không ghi thì theo kỳ báo cáo',
      en: 'the circular of that form, 02/2021 or 01/2024; by the period where it is not given',
    },
  },
];

/** Options of commands that read the wards' files. */
export const reading: readonly OptionSpec[] = [
  {
    flags: '-p, --period <period>',
    text: {
      vi: 'kỳ: 2021-03, quý 1/2021, 2021, 2017-01..2022-09',
      en: 'period: 2021-03, 2021-Q1, 2021, 2017-01..2022-09',
    },
  },
  {
    flags: '--calendar <calendar>',
    text: {
      vi: 'calendar (tháng dương lịch) hoặc statistical (ngày 15 đến 14)',
      en: 'calendar (whole months) or statistical (15th to 14th)',
    },
    values: ['calendar', 'statistical'],
  },
  {
    flags: '-u, --unit <unit>',
    repeatable: true,
    text: { vi: 'phường, theo tên hoặc mã; lặp lại được', en: 'ward, by name or code; repeatable' },
  },
  {
    flags: '--as-of <date>',
    text: { vi: 'ngày coi là hôm nay, ví dụ 2021-04-05', en: 'the date that counts as today, such as 2021-04-05' },
  },
];

/** The option of `reading` with that name. */
export const readingOnly = (...names: readonly string[]): readonly OptionSpec[] =>
  reading.filter(({ flags }) => names.some((name) => flags.includes(`--${name} `)));

/** What `status` holds hand-ins against. */
export const comparing: readonly OptionSpec[] = [
  {
    flags: '--receipts <file>',
    text: {
      vi: 'sổ nhận báo cáo: bảng có cột Đơn vị, Kỳ báo cáo, Ngày nhận (và Biểu, nếu cần)',
      en: 'list of receipts: a table of Unit, Period, Date (and Form, if need be)',
    },
  },
  {
    flags: '--against <path>',
    text: {
      vi: 'so với tệp hoặc thư mục của lần nộp trước: số liệu nào đã thay đổi',
      en: 'compare with the files of an earlier hand-in: what changed',
    },
  },
];

export const breakdown: OptionSpec = {
  flags: '--dim <name=value>',
  repeatable: true,
  text: { vi: 'phân loại, ví dụ kind=regular; lặp lại được', en: 'breakdown, such as kind=regular; repeatable' },
};
