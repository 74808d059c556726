import { isBlank } from '../model/cell.ts';
import type { Place } from '../model/place.ts';
import type { Sheet } from '../model/sheet.ts';
import { UnreadableFile, UserError } from '../model/trouble.ts';
import { defaultLimits } from '../read/limits.ts';
import { readSheets } from '../read/open.ts';
import type { Source } from '../read/reader.ts';
import { findingWords } from '../rules/finding-words.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Claim, Claims, WrongClaim } from './claim.ts';
import { type ClaimColumns, claimColumns } from './claim-columns.ts';
import { type ClaimContext, claimOfRow } from './claim-of-row.ts';

/**
 * Reads stated figures from any sheet of a CSV or workbook that has a heading of theirs. Lines that cannot be read come
 * back with their cell; throws `UserError` where the file, or every line of it, cannot be read.
 */
export async function readClaims(source: Source, context: ClaimContext): Promise<Claims> {
  const read = { claims: [] as Claim[], wrong: [] as WrongClaim[], ignored: new Set<string>() };
  let isList = false;
  try {
    for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => {} })) {
      isList = (await readList(sheet, context, read)) || isList;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const at = { file: source.shown };
    const { message } = findingWords({ code: error.code, severity: ruleOf(error.code).severity, at, args: error.args });
    throw new UserError({ vi: `${source.shown}: ${message.vi}`, en: `${source.shown}: ${message.en}` });
  }
  if (!isList) throw noHeading(source);
  return { ...read, ignored: [...read.ignored] };
}

interface Reading {
  readonly claims: Claim[];
  readonly wrong: WrongClaim[];
  readonly ignored: Set<string>;
}

/** True where the sheet has a heading of claims. */
async function readList(sheet: Sheet, context: ClaimContext, into: Reading): Promise<boolean> {
  let columns: ClaimColumns | undefined;
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      if (row.cells.every(isBlank)) continue;
      if (columns === undefined) {
        columns = claimColumns(row);
        for (const name of columns?.ignored ?? []) into.ignored.add(name);
        continue;
      }
      const at: Place = {
        file: sheet.file,
        ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
        row: row.number,
      };
      const read = claimOfRow(row, columns, at, context);
      if ('text' in read) into.wrong.push(read);
      else into.claims.push(read);
    }
  }
  return columns !== undefined;
}

function noHeading({ shown }: Source): UserError {
  return new UserError({
    vi: `${shown}: cần một dòng tiêu đề có các cột Chỉ tiêu, Đơn vị, Kỳ, Quan hệ, Số công bố, Nguồn (hoặc indicator, unit, period, relation, claimed, source).`,
    en: `${shown}: a heading is needed with the columns indicator, unit, period, relation, claimed, source.`,
  });
}
