import { UserError } from '../model/trouble.ts';
import { ruleDocument } from '../reports/explain/rule-document.ts';
import { rules } from '../rules/registry.ts';
import { nearest } from '../text/nearest.ts';
import type { Run } from './command.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

export const explain: Run = async (request, io) => {
  checkOutput(request);
  const [wanted = ''] = request.arguments;
  const rule = rules.find(({ code, name }) => code === wanted.toUpperCase() || name === wanted);
  if (!rule) throw unknownRule(wanted);
  await output(ruleDocument(rule, settingOf(request).severities, request.lang), request, io);
  return 0;
};

function unknownRule(wanted: string): UserError {
  const near = nearest(
    wanted,
    rules.flatMap(({ code, name }) => [code, name]),
  );
  return new UserError({
    vi: `Không có quy tắc “${wanted}”.${near ? ` Có phải “${near}”?` : ''} Xem: dongda-report list rules.`,
    en: `There is no rule “${wanted}”.${near ? ` Is it “${near}”?` : ''} See: dongda-report list rules.`,
  });
}
