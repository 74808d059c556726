import type { CommandEntry } from './command.ts';
import { everywhere, figures, reading } from './options.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    alias: 'kiem-tra',
    args: '<paths...>',
    summary: { vi: 'kiểm tra bảng tính trước khi gửi', en: 'check workbooks before they are handed in' },
    options: [
      ...reading,
      { flags: '--strict', text: { vi: 'coi cảnh báo như lỗi', en: 'treat warnings as errors' } },
      ...everywhere,
    ],
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'summary',
    alias: 'tong-hop',
    args: '<paths...>',
    summary: { vi: 'số liệu của một kỳ, theo phường và tổng số', en: 'figures of a period, by ward and in total' },
    options: [...reading, ...figures, ...everywhere],
    load: async () => (await import('./summary.ts')).summary,
  },
  {
    name: 'report',
    alias: 'bao-cao',
    args: '<name> <paths...>',
    summary: {
      vi: 'báo cáo tiến độ: resolution-15 (nq15), directive-15 (ct15)',
      en: 'a progress report: resolution-15 (nq15), directive-15 (ct15)',
    },
    options: [...reading, ...figures, ...everywhere],
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    args: '<code>',
    summary: { vi: 'giải thích một quy tắc kiểm tra', en: 'everything about a rule' },
    options: everywhere,
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'list',
    alias: 'danh-muc',
    args: '[what]',
    summary: {
      vi: 'danh mục: forms, measures, indicators, reports, rules, units',
      en: 'what there is: forms, measures, indicators, reports, rules, units',
    },
    options: everywhere,
    load: async () => (await import('./list.ts')).list,
  },
];
