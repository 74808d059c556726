import { carryOverBreaks } from './intake/carry-over-breaks.ts';
import { complaintFormsDiffer } from './intake/complaint-forms-differ.ts';
import { differsFromCumulative } from './intake/differs-from-cumulative.ts';
import { excellentAboveCap } from './intake/excellent-above-cap.ts';
import { excellentBetweenRoundings } from './intake/excellent-between-roundings.ts';
import { excellentWithFailedPart } from './intake/excellent-with-failed-part.ts';
import { farFromOwnHistory } from './intake/far-from-own-history.ts';
import { formNotHandedIn } from './intake/form-not-handed-in.ts';
import { goodOrganisationsWeakMembers } from './intake/good-organisations-weak-members.ts';
import { kindsDisagree } from './intake/kinds-disagree.ts';
import { linkedFormsDiffer } from './intake/linked-forms-differ.ts';
import { ownAndOfficialDiffer } from './intake/own-and-official-differ.ts';
import { sameAsMonthBefore } from './intake/same-as-month-before.ts';
import { unhandledNotCarriedOver } from './intake/unhandled-not-carried-over.ts';
import type { IntakeRule } from './intake-rule.ts';

/** Checked once everything is read. */
export const intakeRules: readonly IntakeRule[] = [
  carryOverBreaks,
  linkedFormsDiffer,
  complaintFormsDiffer,
  unhandledNotCarriedOver,
  ownAndOfficialDiffer,
  excellentAboveCap,
  excellentBetweenRoundings,
  kindsDisagree,
  excellentWithFailedPart,
  goodOrganisationsWeakMembers,
  differsFromCumulative,
  sameAsMonthBefore,
  farFromOwnHistory,
  formNotHandedIn,
];
