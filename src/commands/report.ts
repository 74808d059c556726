import { UserError } from '../model/trouble.ts';
import { reports } from '../reports/registry.ts';
import type { ReportDefinition } from '../reports/report.ts';
import { plain } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { textOption } from './asked/read-options.ts';
import type { Request, Run } from './command.ts';
import { writeReport } from './write-report.ts';

export const report: Run = (request, io) => {
  const [name = '', ...paths] = request.arguments;
  const wanted = plain(name);
  const definition = reports.find(({ id, alias }) => wanted === id || wanted === alias);
  if (!definition) throw unknownReport(name);
  const profile = textOption(request, 'profile');
  return profile === undefined
    ? writeReport({ definition, paths, byYear: true }, request, io)
    : writeReport({ definition: profileOf(definition), paths, byYear: true }, onlyOf(profile, request), io);
};

/** The same report as the profile of one unit. */
function profileOf(definition: ReportDefinition): ReportDefinition {
  const { vi, en } = definition.title;
  return { ...definition, title: { vi: `Hồ sơ đơn vị – ${vi}`, en: `Profile of a unit – ${en}` } };
}

function onlyOf(unit: string, request: Request): Request {
  const { options } = request;
  if (Array.isArray(options.unit) && options.unit.length > 0) {
    throw new UserError({
      vi: 'Chỉ dùng một trong hai: --profile hoặc --unit.',
      en: 'Use either --profile or --unit.',
    });
  }
  return { ...request, options: { ...options, unit: [unit] } };
}

function unknownReport(name: string): UserError {
  const names = reports.flatMap(({ id, alias }) => [id, alias]);
  const near = nearest(name, names);
  return new UserError({
    vi: `Không có báo cáo “${name}”.${near ? ` Có phải “${near}”?` : ''} Các báo cáo: ${names.join(', ')}.`,
    en: `There is no report “${name}”.${near ? ` Is it “${near}”?` : ''} Reports: ${names.join(', ')}.`,
  });
}
