import { summary as definition, summaryWithOverdue } from '../reports/summary.ts';
import type { Run } from './command.ts';
import { writeReport } from './write-report.ts';

export const summary: Run = (request, io) =>
  writeReport(
    request.options.overdue === true ? summaryWithOverdue : definition,
    request.arguments,
    false,
    request,
    io,
  );
