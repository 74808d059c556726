import type { ReceivingHead } from '../law/reception-duties.ts';
import { requiredSessions } from '../law/required-sessions.ts';
import type { Unit } from '../model/unit.ts';
import type { ReportContext } from './report.ts';

/** What the head of an office held of the days of reception owed in a period. */
export interface HeldAgainstDuty {
  readonly unit: Unit;
  readonly head: ReceivingHead;
  readonly required: number;
  /** Absent where nobody stated it. */
  readonly held?: number;
  readonly delegated?: number;
  /** Days that are lacking, 0 for none; absent where the whole period was not stated, so that nobody can tell. */
  readonly short?: number;
}

const CHAIRMEN: Readonly<Partial<Record<Unit['level'], ReceivingHead>>> = {
  ward: 'ward-chairman',
  district: 'district-chairman',
};

/** Held against owed for every ward, and the district where it states it; none where nobody states what was held. */
export function heldIn(context: ReportContext): HeldAgainstDuty[] {
  const all = context.rows.flatMap(({ unit, members }) => {
    const head = CHAIRMEN[unit.level];
    return head === undefined ? [] : [heldBy(head, unit, members, context)];
  });
  if (all.every(({ held }) => held === undefined)) return [];
  return context.units.flatMap((unit) =>
    all.filter((one) => one.unit === unit && (unit.level === 'ward' || one.held !== undefined)),
  );
}

export function isShort({ short = 0 }: HeldAgainstDuty): boolean {
  return short > 0;
}

function heldBy(head: ReceivingHead, unit: Unit, members: readonly Unit[], context: ReportContext): HeldAgainstDuty {
  const { period, calendar } = context;
  const required = members.reduce((sum, one) => sum + requiredSessions(head, period, calendar, one).sessions, 0);
  const [own, others] = ['head', 'delegated'].map((by) =>
    context.figure('reception-sessions.held', unit, period, { by }),
  );
  const isWhole = own?.state === 'known' && own.reported === own.expected;
  return {
    ...{ unit, head, required },
    ...(own?.state === 'known' ? { held: own.value } : {}),
    ...(others?.state === 'known' ? { delegated: others.value } : {}),
    ...(isWhole ? { short: Math.max(0, required - own.value) } : {}),
  };
}
