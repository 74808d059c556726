import { UserError } from '../model/trouble.ts';
import { reports } from '../reports/registry.ts';
import { nearest } from '../text/nearest.ts';
import type { Run } from './command.ts';
import { writeReport } from './write-report.ts';

export const report: Run = (request, io) => {
  const [name = '', ...paths] = request.arguments;
  const definition = reports.find(({ id, alias }) => name === id || name === alias);
  if (!definition) throw unknownReport(name);
  return writeReport(definition, paths, true, request, io);
};

function unknownReport(name: string): UserError {
  const names = reports.flatMap(({ id, alias }) => [id, alias]);
  const near = nearest(name, names);
  return new UserError({
    vi: `Không có báo cáo “${name}”.${near ? ` Có phải “${near}”?` : ''} Các báo cáo: ${names.join(', ')}.`,
    en: `There is no report “${name}”.${near ? ` Is it “${near}”?` : ''} Reports: ${names.join(', ')}.`,
  });
}
