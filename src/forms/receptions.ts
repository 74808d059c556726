import * as z from 'zod/mini';
import { receptionKind } from '../measures/receptions.ts';
import type { Values } from '../model/table.ts';
import { choice, count, optionalCount, within } from './column.ts';
import type { Form } from './form.ts';
import { plainFacts } from './plain-facts.ts';
import { choiceCell, countCell, optionalCountCell } from './row-shapes.ts';

const sources = {
  'receptions.visits': 'visits',
  'receptions.people': 'people',
  'receptions.cases': 'cases',
  'receptions.groups': 'groups',
  'receptions.group-people': 'groupPeople',
};

/** This form tells scheduled receptions from unscheduled ones. */
const kindOfRow = { ...receptionKind, values: receptionKind.values.filter((value) => value.standsFor === undefined) };

/** Form 1, monthly: one row per kind of reception (Law on Citizen Reception 2013). */
export const receptions: Form = {
  id: 'receptions',
  title: { vi: 'Tiếp công dân', en: 'Citizen receptions' },
  every: 'month',
  columns: [
    choice('kind', kindOfRow, {
      also: ['Loại tiếp', 'Hình thức', 'Hình thức tiếp công dân'],
      options: {
        regular: ['Tiếp thường xuyên'],
        scheduled: ['Định kỳ của lãnh đạo', 'Tiếp định kỳ', 'Tiếp định kỳ của lãnh đạo'],
        unscheduled: ['Tiếp đột xuất'],
      },
    }),
    count('visits', { vi: 'Số lượt tiếp', en: 'Visits' }, [
      'Lượt tiếp',
      'Số lượt',
      'Lượt công dân',
      'Số lượt tiếp công dân',
    ]),
    count('people', { vi: 'Số người được tiếp', en: 'People' }, ['Số người', 'Người được tiếp']),
    count('cases', { vi: 'Số vụ việc', en: 'Cases' }, ['Vụ việc', 'Số vụ']),
    within(optionalCount('firstTime', { vi: 'Tiếp lần đầu', en: 'First time' }, ['Lần đầu']), 'cases'),
    within(optionalCount('repeated', { vi: 'Tiếp nhiều lần', en: 'Repeated' }, ['Nhiều lần']), 'cases'),
    within(
      optionalCount('groups', { vi: 'Số đoàn đông người', en: 'Large groups' }, [
        'Đoàn đông người',
        'Số đoàn',
        'Đoàn đông người Số đoàn',
      ]),
      'visits',
    ),
    within(
      optionalCount('groupPeople', { vi: 'Số người trong đoàn', en: 'People in groups' }, [
        'Đoàn đông người Số người',
        'Số người trong đoàn đông người',
      ]),
      'people',
      'groups',
    ),
  ],
  row: z.object({
    kind: choiceCell(kindOfRow),
    visits: countCell,
    people: countCell,
    cases: countCell,
    firstTime: optionalCountCell,
    repeated: optionalCountCell,
    groups: optionalCountCell,
    groupPeople: optionalCountCell,
  }) as z.ZodMiniType<Values>,
  measures: Object.keys(sources),
  key: (row) => String(row.kind),
  facts: (row) => plainFacts(row, sources, { kind: String(row.kind) }),
};
