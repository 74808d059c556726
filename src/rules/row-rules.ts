import { answeredAboveOpinions } from './row/answered-above-opinions.ts';
import { casesDoNotSplit } from './row/cases-do-not-split.ts';
import { cellTooSmall } from './row/cell-too-small.ts';
import { decisionAgainstOutcome } from './row/decision-against-outcome.ts';
import { delistedBeforeListed } from './row/delisted-before-listed.ts';
import { excellentWithFailedMember } from './row/excellent-with-failed-member.ts';
import { excellentWithFewGoodMembers } from './row/excellent-with-few-good-members.ts';
import { failedWithGoodMembers } from './row/failed-with-good-members.ts';
import { groupsAboveVisits } from './row/groups-above-visits.ts';
import { groupsTooSmall } from './row/groups-too-small.ts';
import { membersDoNotAdd } from './row/members-do-not-add.ts';
import { peopleBelowVisits } from './row/people-below-visits.ts';
import { petitionDaysOutOfOrder } from './row/petition-days-out-of-order.ts';
import { petitionsDoNotBalance } from './row/petitions-do-not-balance.ts';
import { progressAgainstStatus } from './row/progress-against-status.ts';
import { ratedDoNotAdd } from './row/rated-do-not-add.ts';
import { settledBeforeListed } from './row/settled-before-listed.ts';
import { strengthenedBeforeListed } from './row/strengthened-before-listed.ts';
import { targetDirectionContradicts } from './row/target-direction-contradicts.ts';
import { targetMixesPercent } from './row/target-mixes-percent.ts';
import { withinAuthorityAboveTotal } from './row/within-authority-above-total.ts';
import type { RowRule } from './row-rule.ts';

/** Checked on every sound row of their form. */
export const rowRules: readonly RowRule[] = [
  peopleBelowVisits,
  casesDoNotSplit,
  groupsAboveVisits,
  groupsTooSmall,
  withinAuthorityAboveTotal,
  petitionsDoNotBalance,
  petitionDaysOutOfOrder,
  decisionAgainstOutcome,
  ratedDoNotAdd,
  membersDoNotAdd,
  excellentWithFailedMember,
  excellentWithFewGoodMembers,
  failedWithGoodMembers,
  cellTooSmall,
  settledBeforeListed,
  delistedBeforeListed,
  answeredAboveOpinions,
  targetMixesPercent,
  targetDirectionContradicts,
  strengthenedBeforeListed,
  progressAgainstStatus,
];
