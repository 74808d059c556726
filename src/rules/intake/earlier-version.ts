import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const earlierVersion: Rule = {
  code: 'X006',
  name: 'earlier-version',
  severity: 'warning',
  leavesOut: 'always',
  title: { vi: 'Bản cũ được thay bằng bản mới hơn', en: 'An earlier version is replaced by a later one' },
  why: {
    vi: 'Cấu hình cho phép lấy bản mới theo tên tệp (v2, lần 2, sửa lần 1); bản cũ không được tính.',
    en: 'The configuration lets the names of files tell the later version (v2, lần 2, sửa lần 1); the earlier one does not count.',
  },
  fix: {
    vi: 'Kiểm tra đúng là bản mới thay bản cũ; nếu đúng, cất bản cũ ra khỏi thư mục.',
    en: 'Check that the later version replaces this one; if so, move this one out of the folder.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}, biểu “{form}”: {rows} dòng ở đây không tính, đã lấy bản mới hơn {later}.',
    en: '{unit}, {period}, form “{form}”: {rows} rows here do not count, the later version {later} does.',
  }),
};
