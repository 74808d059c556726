import { fill, type Text } from '../../i18n/text.ts';
import { MASKED } from '../../text/personal-data.ts';
import type { Rule } from '../rule.ts';
import { periodText } from '../sentence.ts';

const UNKNOWN: Text = {
  vi: 'Không có đơn vị “{name}” trong kỳ {period}.',
  en: 'There is no unit “{name}” in {period}.',
};
const NEAR: Text = {
  vi: 'Không có đơn vị “{name}” trong kỳ {period}. Có phải “{nearest}”?',
  en: 'There is no unit “{name}” in {period}. Is it “{nearest}”?',
};

const PERSON: Text = {
  vi: 'Ô này không ghi đơn vị nào của kỳ {period}; có thể là tên người nên không nhắc lại ở đây.',
  en: 'This cell names no unit of {period}; it may be the name of a person, which is not repeated here.',
};

export const unknownUnit: Rule = {
  code: 'C008',
  name: 'unknown-unit',
  severity: 'error',
  correctable: 'safe',
  title: { vi: 'Không có đơn vị này', en: 'No such unit' },
  why: {
    vi: 'Tên hoặc mã không có trong danh sách đơn vị của kỳ báo cáo nên dòng không được tính.',
    en: 'The name or code is not in the list of units of the period, so the row does not count.',
  },
  fix: {
    vi: 'Sửa lại tên phường theo danh sách (dongda-report list units).',
    en: 'Correct the name (dongda-report list units).',
  },
  message: (args) =>
    fill(args.name === MASKED ? PERSON : args.nearest === undefined ? UNKNOWN : NEAR, {
      name: String(args.name),
      period: periodText(args.period),
      nearest: String(args.nearest),
    }),
};
