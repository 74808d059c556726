import { summary as plainSummary, summaryWithOverdue } from '../reports/summary.ts';
import { officialOption } from './asked/official-option.ts';
import type { Run } from './command.ts';
import { writeOfficial } from './write-official.ts';
import { writeReport } from './write-report.ts';

export const summary: Run = async (request, io) => {
  const official = officialOption(request);
  if (official) return writeOfficial(official, request, io);
  const definition = request.options.overdue === true ? summaryWithOverdue : plainSummary;
  return writeReport({ definition, paths: request.arguments, byYear: false }, request, io);
};
