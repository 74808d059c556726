import type { CommandEntry } from './command.ts';
import { shells } from './completion/shells.ts';
import {
  asUnits,
  breakdown,
  comparing,
  everywhere,
  everywhereWithBrief,
  everywhereWithLog,
  figures,
  reading,
  readingOnly,
  summarising,
  withoutFormat,
} from './options.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    alias: 'kiem-tra',
    args: '<paths...>',
    summary: { vi: 'kiểm tra bảng tính trước khi gửi', en: 'check workbooks before they are handed in' },
    options: [
      ...reading,
      { flags: '--strict', text: { vi: 'coi cảnh báo như lỗi', en: 'treat warnings as errors' } },
      {
        flags: '--mark <dir>',
        text: {
          vi: 'ghi vào thư mục này bản sao có đánh dấu ô sai',
          en: 'write copies with the wrong cells marked into this folder',
        },
      },
      ...everywhereWithLog,
    ],
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'summary',
    alias: 'tong-hop',
    args: '<paths...>',
    summary: { vi: 'số liệu của một kỳ, theo phường và tổng số', en: 'figures of a period, by ward and in total' },
    options: [...reading, ...figures, ...summarising, ...everywhere],
    load: async () => (await import('./summary.ts')).summary,
  },
  {
    name: 'report',
    alias: 'bao-cao',
    args: '<name> <paths...>',
    summary: {
      vi: 'báo cáo tiến độ: resolution-15 (nq15), directive-15 (ct15), combined (so-ket)',
      en: 'a progress report: resolution-15 (nq15), directive-15 (ct15), combined (so-ket)',
    },
    options: [
      ...reading,
      ...figures,
      {
        flags: '--profile <unit>',
        text: { vi: 'hồ sơ của một đơn vị qua các năm', en: 'the profile of one unit over the years' },
      },
      ...everywhere,
    ],
    choices: async () => (await import('../reports/registry.ts')).reports.flatMap(({ id, alias }) => [id, alias]),
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'trace',
    alias: 'truy-vet',
    args: '<indicator> <paths...>',
    summary: { vi: 'các ô mà một số liệu được tính từ đó', en: 'the cells that a figure comes from' },
    options: [...reading, breakdown, asUnits, ...everywhere],
    choices: async () => (await import('../indicators/registry.ts')).indicators.map(({ id }) => id),
    load: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'reconcile',
    alias: 'doi-chieu',
    args: '<claims> <paths...>',
    summary: {
      vi: 'đối chiếu số đã công bố (CSV, XLSX) với số liệu',
      en: 'figures stated elsewhere (CSV, XLSX) against the data',
    },
    options: [...reading, ...everywhere],
    load: async () => (await import('./reconcile.ts')).reconcile,
  },
  {
    name: 'verify',
    alias: 'kiem-chung',
    args: '<report> <paths...>',
    summary: {
      vi: 'báo cáo đã lập có còn đúng với các tệp số liệu không',
      en: 'whether a report is still what its files give',
    },
    options: everywhere,
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'status',
    alias: 'tinh-hinh',
    args: '<paths...>',
    summary: {
      vi: 'đơn vị nào đã nộp, chưa nộp, nộp muộn, có lỗi',
      en: 'who has handed in, who is late, what is missing or wrong',
    },
    options: [...reading, ...comparing, ...everywhereWithBrief],
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'template',
    alias: 'bieu-mau',
    args: '',
    summary: {
      vi: 'biểu mẫu trống để các phường điền, mỗi phường một tệp',
      en: 'blank workbooks for wards to fill in, a file each',
    },
    options: [
      ...reading,
      {
        flags: '--forms <forms>',
        repeatable: true,
        text: {
          vi: 'các biểu, cách nhau bằng dấu phẩy; không nêu thì là các biểu phải nộp của kỳ (xem: list forms)',
          en: 'forms, separated by commas; else those owed for the period (see: list forms)',
        },
      },
      {
        flags: '-o, --out <folder>',
        text: {
          vi: 'thư mục để ghi, hoặc một tệp .xlsx nếu chỉ có một đơn vị',
          en: 'the folder to write to, or a file .xlsx for a single unit',
        },
      },
      ...withoutFormat.filter(({ flags }) => !flags.includes('--out')),
    ],
    load: async () => (await import('./template.ts')).template,
  },
  {
    name: 'fix',
    alias: 'sua',
    args: '<paths...>',
    summary: {
      vi: 'sửa những chỗ chắc chắn, ghi ra tệp mới',
      en: 'the safe corrections, written to new files',
    },
    options: [
      {
        flags: '-o, --out <path>',
        text: { vi: 'thư mục hoặc tệp mới để ghi bản đã sửa', en: 'folder or new file for what is corrected' },
      },
      { flags: '--diff', text: { vi: 'chỉ xem trước, không ghi gì', en: 'show the corrections, write nothing' } },
      {
        flags: '--unsafe',
        text: {
          vi: 'sửa cả tên cột và mục trong danh mục viết sai',
          en: 'misspelt names of columns and labels too',
        },
      },
      ...readingOnly('calendar', 'as-of'),
      ...everywhere.filter(({ flags }) => !flags.includes('--out')),
    ],
    load: async () => (await import('./fix.ts')).fix,
  },
  {
    name: 'explain',
    alias: 'giai-thich',
    args: '<code>',
    summary: { vi: 'giải thích một quy tắc kiểm tra', en: 'everything about a rule' },
    options: everywhere,
    choices: async () => (await import('../rules/registry.ts')).rules.map(({ code }) => code),
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'list',
    alias: 'danh-muc',
    args: '[what]',
    summary: {
      vi: 'danh mục: forms, official, measures, indicators, reports, rules, units',
      en: 'what there is: forms, official, measures, indicators, reports, rules, units',
    },
    options: [...readingOnly('as-of'), ...everywhere],
    choices: async () => Object.keys((await import('../reports/catalogue.ts')).catalogues),
    load: async () => (await import('./list.ts')).list,
  },
  {
    name: 'completion',
    alias: 'goi-y',
    args: '<shell>',
    summary: {
      vi: 'gợi ý lệnh khi bấm Tab: bash, zsh, fish, powershell',
      en: 'completion with the Tab key: bash, zsh, fish, powershell',
    },
    options: withoutFormat,
    choices: async () => shells,
    load: async () => (await import('./completion.ts')).completionOf(commands),
  },
];
