import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const petitionsDoNotBalance = identityRule({
  code: 'R203',
  name: 'petitions-do-not-balance',
  severity: 'error',
  form: 'petitions',
  sides: [['carriedOver', 'received'], '=', ['settled', 'forwarded', 'pendingOnTime', 'pendingOverdue']],
  title: { vi: 'Số đơn không cân đối', en: 'The petitions do not balance' },
  why: {
    vi: 'Kỳ trước chuyển sang + tiếp nhận = đã giải quyết + chuyển, hướng dẫn, trả lại + trong hạn + quá hạn.',
    en: 'Carried over + received = settled + forwarded + pending on time + pending overdue.',
  },
  fix: {
    vi: 'Tìm cột ghi sót hoặc ghi trùng đơn; số cuối kỳ phải bằng số đơn còn lại.',
    en: 'Find the column that missed or repeated petitions; what is pending must be what is left.',
  },
  message: sentence({
    vi: 'Kỳ trước chuyển sang cộng tiếp nhận là {stated}, các cột kết quả cộng lại là {computed}.',
    en: 'Carried over and received make {stated}, the results make {computed}.',
  }),
  args: (stated, computed) => ({ stated, computed }),
});
