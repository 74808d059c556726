import * as z from 'zod/mini';
import { dialogueHost, dialogueKind } from '../measures/dialogues.ts';
import { reportingLevel } from '../measures/supervision.ts';
import type { Values } from '../model/table.ts';
import { choice, count, within } from './column.ts';
import type { Form } from './form.ts';
import { levelOptions } from './level-options.ts';
import { plainFacts } from './plain-facts.ts';
import { choiceCell, countCell } from './row-shapes.ts';

const sources = {
  'dialogues.sessions': 'sessions',
  'dialogues.attendees': 'attendees',
  'dialogues.opinions': 'opinions',
  'dialogues.answered': 'answered',
};

/** Form 7, monthly: one row per level, host and kind. */
export const dialogues: Form = {
  id: 'dialogues',
  title: { vi: 'Đối thoại', en: 'Dialogues' },
  every: 'month',
  columns: [
    choice('level', reportingLevel, { also: [], options: levelOptions }, { whenAbsent: (unit) => unit.level }),
    choice('host', dialogueHost, {
      also: ['Cấp chủ trì', 'Cơ quan chủ trì', 'Đơn vị chủ trì'],
      options: {
        party: ['Đảng ủy', 'Quận ủy', 'Huyện ủy', 'Bí thư', 'Người đứng đầu cấp ủy'],
        government: [
          'UBND',
          'UBND phường',
          'UBND xã',
          'UBND quận',
          'UBND huyện',
          'Chủ tịch UBND',
          'Người đứng đầu chính quyền',
        ],
        joint: ['Cấp ủy, chính quyền', 'Cấp ủy và chính quyền', 'Cấp ủy phối hợp chính quyền'],
      },
    }),
    choice('kind', dialogueKind, {
      also: ['Hình thức', 'Loại đối thoại'],
      options: { periodic: ['Đối thoại định kỳ'], unscheduled: ['Đối thoại đột xuất', 'Chuyên đề, đột xuất'] },
    }),
    count('sessions', { vi: 'Số cuộc', en: 'Sessions' }, ['Số cuộc đối thoại', 'Số hội nghị', 'Số hội nghị đối thoại']),
    count('attendees', { vi: 'Số người dự', en: 'Attendees' }, ['Số người tham dự', 'Số lượt người dự', 'Người dự']),
    count('opinions', { vi: 'Số ý kiến', en: 'Opinions' }, ['Số ý kiến, kiến nghị', 'Ý kiến']),
    within(
      count('answered', { vi: 'Số ý kiến đã trả lời, giải quyết', en: 'Answered' }, [
        'Đã trả lời, giải quyết',
        'Số ý kiến đã trả lời',
        'Số ý kiến đã giải quyết',
        'Đã trả lời',
      ]),
      'opinions',
    ),
  ],
  row: z.object({
    level: choiceCell(reportingLevel),
    host: choiceCell(dialogueHost),
    kind: choiceCell(dialogueKind),
    sessions: countCell,
    attendees: countCell,
    opinions: countCell,
    answered: countCell,
  }) as z.ZodMiniType<Values>,
  measures: Object.keys(sources),
  key: (row) => `${row.level} ${row.host} ${row.kind}`,
  facts: (row) =>
    plainFacts(row, sources, { level: String(row.level), host: String(row.host), kind: String(row.kind) }),
};
