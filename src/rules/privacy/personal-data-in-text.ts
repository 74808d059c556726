import type { Rule } from '../rule.ts';

const FOUND = {
  identity: { vi: 'số CCCD/CMND', en: 'an identity number' },
  phone: { vi: 'số điện thoại', en: 'a phone number' },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
};

export const personalDataInText: Rule = {
  code: 'P002',
  name: 'personal-data-in-text',
  severity: 'warning',
  title: { vi: 'Có dữ liệu cá nhân trong ô chữ', en: 'Personal data in a text cell' },
  why: {
    vi: 'Báo cáo chỉ cần số liệu; thông tin của công dân không được gửi kèm (Luật 91/2025/QH15).',
    en: 'The report needs figures only; citizens’ data must not go with it (Law 91/2025/QH15).',
  },
  fix: { vi: 'Xóa thông tin đó khỏi ô rồi lưu lại.', en: 'Delete it from the cell and save.' },
  message: ({ what }) => {
    const found = FOUND[what as keyof typeof FOUND];
    return { vi: `Ô này có ${found.vi}.`, en: `The cell holds ${found.en}.` };
  },
};
