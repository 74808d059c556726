import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const unknownEncoding: Rule = {
  code: 'F012',
  name: 'unknown-encoding',
  severity: 'error',
  title: { vi: 'Không nhận ra bảng mã của tệp', en: 'The encoding of the file is not clear' },
  why: {
    vi: 'Chữ trong tệp không phải Unicode, và không bảng mã cũ nào (TCVN3, VNI, VISCII, Windows-1258) cho ra tiếng Việt một cách rõ ràng; đọc đoán sẽ làm sai tên phường và tên cột.',
    en: 'The text is not Unicode, and none of the old encodings (TCVN3, VNI, VISCII, Windows-1258) clearly gives Vietnamese; guessing would garble the names of wards and columns.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel rồi lưu lại kiểu “CSV UTF-8”, hoặc gửi bảng tính .xlsx.',
    en: 'Open it in Excel and save it as “CSV UTF-8”, or send the .xlsx.',
  },
  message: sentence({
    vi: 'Không nhận ra bảng mã của chữ trong tệp; hãy lưu lại kiểu “CSV UTF-8”.',
    en: 'The encoding of the text cannot be told; save it as “CSV UTF-8”.',
  }),
};
