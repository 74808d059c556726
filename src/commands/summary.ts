import { summary as definition } from '../reports/summary.ts';
import type { Run } from './command.ts';
import { writeReport } from './write-report.ts';

export const summary: Run = (request, io) => writeReport(definition, request.arguments, false, request, io);
