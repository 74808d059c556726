import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const BLANK: Text = { vi: 'Dòng giải trình chưa ghi mã.', en: 'The line names no code.' };
const UNCLEAR: Readonly<Record<'code' | 'cell' | 'until' | 'sheet', Text>> = {
  code: BLANK,
  cell: { vi: '“{written}” không phải là một ô.', en: '“{written}” is not a cell.' },
  until: { vi: '“{written}” không phải là một ngày.', en: '“{written}” is not a day.' },
  sheet: {
    vi: 'Có nhiều trang tính cùng có cảnh báo này ở ô đó, chưa rõ trang nào.',
    en: 'Several sheets have this warning at that cell.',
  },
};

export const unclearAcceptance: Rule = {
  code: 'A006',
  name: 'unclear-acceptance',
  severity: 'warning',
  title: { vi: 'Dòng giải trình không rõ', en: 'A line that is not clear' },
  why: {
    vi: 'Mỗi dòng giải trình cho một cảnh báo ở một ô. Không rõ mã, ô hoặc ngày thì không đoán, cảnh báo vẫn được tính.',
    en: 'A line explains one warning at one cell. Where code, cell or day is not clear nothing is guessed, and the warning counts.',
  },
  fix: {
    vi: 'Ghi mã (X201), trang tính, một ô (E9) và ngày (31/12/2021); mỗi ô một dòng.',
    en: 'State code (X201), sheet, one cell (E9) and day (31/12/2021); a line for each cell.',
  },
  message: ({ what, written }) => {
    const text = written === '' && what !== 'sheet' ? BLANK : UNCLEAR[what as keyof typeof UNCLEAR];
    return fill(text, { written: String(written) });
  },
};
