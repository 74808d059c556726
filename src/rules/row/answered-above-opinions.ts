import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const answeredAboveOpinions = identityRule({
  code: 'R701',
  name: 'answered-above-opinions',
  severity: 'error',
  form: 'dialogues',
  sides: [['answered'], '<=', ['opinions']],
  title: { vi: 'Trả lời nhiều hơn số ý kiến', en: 'More opinions answered than given' },
  why: {
    vi: 'Chỉ trả lời được những ý kiến đã nêu.',
    en: 'Only opinions that were given can be answered.',
  },
  fix: {
    vi: 'Xem lại hai cột; ý kiến của kỳ trước trả lời trong kỳ này thì tính cho kỳ trước.',
    en: 'Check both columns; opinions of an earlier period that are answered now belong to that period.',
  },
  message: sentence({
    vi: 'Đã trả lời {answered} ý kiến trong khi chỉ có {opinions} ý kiến.',
    en: '{answered} opinions answered, but only {opinions} were given.',
  }),
  args: (answered, opinions) => ({ answered, opinions }),
});
