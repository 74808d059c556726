import { taskStatus } from '../measures/key-tasks.ts';
import { countInClass } from './count-in-class.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

const LATE = 'tasks.late';

export const taskIndicators: readonly Indicator[] = [
  sumOf('tasks.total', ['tasks.total'], [[]]),
  ...taskStatus.values
    .map((value) => countInClass(`tasks.${value.id}`, 'tasks.total', { dimension: 'status', value }, [[]]))
    .map((indicator) => (indicator.id === LATE ? { ...indicator, isAlarming: true as const } : indicator)),
];
