import { carryOverBreaks } from './intake/carry-over-breaks.ts';
import { excellentAboveCap } from './intake/excellent-above-cap.ts';
import { excellentBetweenRoundings } from './intake/excellent-between-roundings.ts';
import { excellentWithFailedPart } from './intake/excellent-with-failed-part.ts';
import { goodOrganisationsWeakMembers } from './intake/good-organisations-weak-members.ts';
import { kindsDisagree } from './intake/kinds-disagree.ts';
import type { IntakeRule } from './intake-rule.ts';

/** Checked once everything is read. */
export const intakeRules: readonly IntakeRule[] = [
  carryOverBreaks,
  excellentAboveCap,
  excellentBetweenRoundings,
  kindsDisagree,
  excellentWithFailedPart,
  goodOrganisationsWeakMembers,
];
