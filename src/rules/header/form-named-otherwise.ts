import type { FormRule } from '../form-rule.ts';
import { sentence } from '../sentence.ts';

export const formNamedOtherwise: FormRule = {
  code: 'H301',
  name: 'form-named-otherwise',
  severity: 'warning',
  form: 'official',
  title: { vi: 'Tiêu đề ghi một biểu khác với các cột', en: 'The title names another form than the columns show' },
  why: {
    vi: 'Cùng một mã biểu có nghĩa khác nhau ở mỗi thông tư, nên biểu được nhận ra theo các cột, không theo tiêu đề.',
    en: 'The same code stands for different forms in different circulars: a form is known by its columns, not its title.',
  },
  fix: {
    vi: 'Nếu các cột đúng, sửa tên biểu và thông tư ở tiêu đề; nếu tiêu đề đúng, dùng lại đúng mẫu của biểu đó.',
    en: 'Where the columns are right correct the title; where the title is right use the template of that form.',
  },
  message: sentence({
    vi: 'Tiêu đề ghi “{named}”, nhưng các cột là của {form}: đã đọc theo các cột.',
    en: 'The title says “{named}”, but the columns are those of {form}: it was read by its columns.',
  }),
};
