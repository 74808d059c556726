import type { AcknowledgementColumns } from '../../model/acknowledgement.ts';
import type { Row } from '../../model/sheet.ts';
import { explanationColumns } from '../../templates/explanation-sheet.ts';
import { fold } from '../../text/fold.ts';

/** The columns that a row names, in any order; `undefined` where it lacks those of the code or the reason. */
export function acknowledgementColumns({ cells }: Row): AcknowledgementColumns | undefined {
  const labels = cells.map(({ kind, text }) => (kind === 'text' ? fold(text.replace(/\(.*?\)/gs, ' ')) : ''));
  const found = Object.fromEntries(
    explanationColumns.flatMap(({ id, label, also }) => {
      const name = [label, ...also].map(fold).find((one) => labels.includes(one));
      return name === undefined ? [] : [[id, labels.indexOf(name) + 1]];
    }),
  );
  const { code, reason } = found;
  return code === undefined || reason === undefined ? undefined : { ...found, code, reason };
}
