import { measureOf } from '../../measures/registry.ts';
import type { Args } from '../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const message = sentence({
  vi: '{unit}, kỳ {period}, {what}: biểu Đơn thư ghi {stated}, theo sổ theo dõi đơn là {computed}.',
  en: '{unit}, {period}, {what}: the form says {stated}, the register comes to {computed}.',
});

export const registerDiffers: Rule = {
  code: 'X202',
  name: 'register-differs',
  severity: 'warning',
  title: { vi: 'Biểu Đơn thư không khớp sổ theo dõi đơn', en: 'The form differs from the register' },
  why: {
    vi: 'Hai nguồn của cùng một phường, cùng kỳ phải bằng nhau; số liệu đang lấy theo biểu Đơn thư.',
    en: 'Two sources of one ward and month must agree; the figures of the form are the ones that count.',
  },
  fix: {
    vi: 'Đối chiếu với sổ; sửa biểu Đơn thư, hoặc ghi bổ sung vào sổ (kể cả đơn kỳ trước chuyển sang).',
    en: 'Compare with the register; correct the form, or complete the register, petitions carried over among them.',
  },
  message: (args) => {
    const { vi, en } = whatOf(args);
    return { vi: message({ ...args, what: vi }).vi, en: message({ ...args, what: en }).en };
  },
};

/** `Tố cáo – Tiếp nhận trong kỳ`. */
function whatOf({ measure, type }: Args): { vi: string; en: string } {
  const { label, dims } = measureOf(String(measure));
  const value = dims.flatMap(({ dimension }) => dimension.values).find(({ id }) => id === type);
  return value === undefined ? label : { vi: `${value.label.vi} – ${label.vi}`, en: `${value.label.en} – ${label.en}` };
}
