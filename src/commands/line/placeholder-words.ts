import type { Lang } from '../../i18n/text.ts';

/** What stands for a value in the help, as `<period>`, in Vietnamese; in English it is its own word. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  calendar: 'lịch',
  claims: 'số công bố',
  code: 'mã',
  command: 'lệnh',
  date: 'ngày',
  dir: 'thư mục',
  file: 'tệp',
  folder: 'thư mục',
  format: 'định dạng',
  forms: 'biểu',
  indicator: 'chỉ tiêu',
  lang: 'ngôn ngữ',
  name: 'báo cáo',
  'name=value': 'tên=giá trị',
  number: 'số',
  options: 'tùy chọn',
  path: 'tệp',
  paths: 'tệp',
  period: 'kỳ',
  report: 'báo cáo',
  shell: 'shell',
  unit: 'đơn vị',
  what: 'danh mục',
};

/** A usage line or an option with what stands for values in words: `--period <kỳ>`. */
export function inWords(term: string, lang: Lang): string {
  if (lang === 'en') return term;
  return term.replace(/(?<=[<[])[a-z=]+(?=(?:\.\.\.)?[>\]])/g, (name) => PLACEHOLDERS[name] ?? name);
}
