import type { Text } from '../i18n/text.ts';
import type { Severity } from './finding.ts';

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};
