import { combined } from './combined.ts';
import { directive15 } from './directive-15.ts';
import type { ReportDefinition } from './report.ts';
import { resolution15 } from './resolution-15.ts';

/** The reports that `report <name>` writes. */
export const reports: readonly ReportDefinition[] = [resolution15, directive15, combined];
