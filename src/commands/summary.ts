import { summary as definition, summaryWithOverdue } from '../reports/summary.ts';
import type { Run } from './command.ts';
import { officialOption } from './official-option.ts';
import { writeOfficial } from './write-official.ts';
import { writeReport } from './write-report.ts';

export const summary: Run = async (request, io) => {
  const official = officialOption(request);
  if (official) return writeOfficial(official, request, io);
  const chosen = request.options.overdue === true ? summaryWithOverdue : definition;
  return writeReport(chosen, request.arguments, false, request, io);
};
