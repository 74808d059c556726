import { UserError } from '../model/trouble.ts';
import { catalogueDocument, catalogues } from '../reports/catalogue.ts';
import { nearest } from '../text/nearest.ts';
import type { Run } from './command.ts';
import { settingOf } from './setting.ts';
import { checkOutput, output } from './writing/output.ts';

export const list: Run = async (request, io) => {
  checkOutput(request);
  const [what] = request.arguments;
  const names = Object.keys(catalogues);
  const catalogue = what === undefined ? undefined : catalogues[what];
  if (catalogue === undefined) {
    const near = what === undefined ? undefined : nearest(what, names);
    throw new UserError({
      vi: `${what === undefined ? 'Cần cho biết danh mục nào' : `Không có danh mục “${what}”`}.${near ? ` Có phải “${near}”?` : ''} Các danh mục: ${names.join(', ')}.`,
      en: `${what === undefined ? 'Say which list' : `There is no list “${what}”`}.${near ? ` Is it “${near}”?` : ''} Lists: ${names.join(', ')}.`,
    });
  }
  const setting = settingOf(request);
  if (setting.asOf !== undefined && what !== 'units') {
    throw new UserError({ vi: '--as-of chỉ dùng cho list units.', en: '--as-of goes with list units only.' });
  }
  await output(catalogueDocument(catalogue, setting, request.lang), request, io);
  return 0;
};
