import type { Text } from '../i18n/text.ts';
import type { Rule } from './rule.ts';
import { leftOutBy, type RunSeverity } from './severities.ts';

/** What a severity means for a rule: whether something counts in spite of it. */
export function severityWords(rule: Rule, severity: RunSeverity): Text {
  const leftOut = leftOutBy(rule);
  switch (severity) {
    case 'error':
      return leftOut === 'nothing'
        ? { vi: 'lỗi, coi là chưa đạt; số liệu vẫn được tính', en: 'error, not passed; the figures still count' }
        : { vi: 'lỗi, dòng hoặc tệp không được tính', en: 'error, the row or file does not count' };
    case 'warning':
      return leftOut === 'always'
        ? { vi: 'cảnh báo, phần nêu ra không được tính', en: 'warning, what it names does not count' }
        : { vi: 'cảnh báo, vẫn được tính', en: 'warning, it still counts' };
    case 'info':
      return { vi: 'ghi chú', en: 'note' };
    case 'off':
      return { vi: 'tắt, không kiểm tra', en: 'off, not checked' };
  }
}
