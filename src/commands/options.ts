import { formats } from '../render/registry.ts';
import type { OptionSpec } from './command.ts';

/** Options of every command. */
export const everywhere: readonly OptionSpec[] = [
  {
    flags: '-f, --format <format>',
    text: { vi: 'table, json, csv, markdown hoặc xlsx', en: 'table, json, csv, markdown or xlsx' },
    values: formats.map(({ name }) => name),
  },
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
