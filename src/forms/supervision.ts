import * as z from 'zod/mini';
import { reportingLevel, supervisionActivity, supervisionBody } from '../measures/supervision.ts';
import type { Values } from '../model/table.ts';
import { choice, count, optionalCount } from './column.ts';
import type { Form } from './form.ts';
import { levelOptions } from './level-options.ts';
import { plainFacts } from './plain-facts.ts';
import { choiceCell, countCell, optionalCountCell } from './row-shapes.ts';

const sources = { 'supervision.sessions': 'sessions', 'supervision.subjects': 'subjects' };

/** Form 4, monthly: one row per level, body and activity. */
export const supervision: Form = {
  id: 'supervision',
  title: { vi: 'Giám sát, phản biện, kiểm tra', en: 'Supervision, social criticism, inspection' },
  every: 'month',
  columns: [
    choice('level', reportingLevel, { also: [], options: levelOptions }, { whenAbsent: (unit) => unit.level }),
    choice('body', supervisionBody, {
      also: ['Cơ quan, tổ chức', 'Đơn vị thực hiện', 'Chủ thể giám sát'],
      options: {
        front: ['MTTQ', 'Mặt trận', 'Ủy ban MTTQ', 'MTTQ quận', 'MTTQ huyện', 'MTTQ phường', 'MTTQ xã'],
        council: ['Hội đồng nhân dân'],
        inspection: ['UBKT', 'UBKT Quận ủy', 'UBKT Huyện ủy', 'UBKT Đảng ủy'],
        party: ['Đảng ủy', 'Quận ủy', 'Huyện ủy'],
        mass: ['Đoàn thể', 'Các đoàn thể', 'Tổ chức CT-XH'],
        people: ['Ban TTND', 'Ban GSĐTCĐ', 'Ban Thanh tra nhân dân', 'Ban Giám sát đầu tư của cộng đồng'],
      },
    }),
    choice('activity', supervisionActivity, {
      also: ['Hoạt động', 'Nội dung hoạt động'],
      options: { supervision: ['Giám sát trực tiếp', 'Giám sát thực tế'], criticism: ['Phản biện'] },
    }),
    count('sessions', { vi: 'Số cuộc', en: 'Sessions' }),
    optionalCount('subjects', { vi: 'Số đơn vị được kiểm tra, giám sát', en: 'Units inspected or supervised' }, [
      'Số đơn vị được kiểm tra',
      'Số đơn vị được giám sát',
      'Số đơn vị',
    ]),
  ],
  row: z.object({
    level: choiceCell(reportingLevel),
    body: choiceCell(supervisionBody),
    activity: choiceCell(supervisionActivity),
    sessions: countCell,
    subjects: optionalCountCell,
  }) as z.ZodMiniType<Values>,
  measures: Object.keys(sources),
  key: (row) => `${row.level} ${row.body} ${row.activity}`,
  facts: (row) =>
    plainFacts(row, sources, { level: String(row.level), body: String(row.body), activity: String(row.activity) }),
};
