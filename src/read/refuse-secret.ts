import { UnreadableFile } from '../model/trouble.ts';
import { isSecretName, isSecretText } from '../text/secret-mark.ts';

/** Throws `UnreadableFile` where words that stand outside of cells are a secrecy mark: in the head of a page, in a box. */
export function refuseSecretText(text: string): void {
  if (isSecretText(text)) throw new UnreadableFile('P003');
}

/** The same of the name of a sheet or folder, or of a file with its ending. */
export function refuseSecretName(name: string): void {
  if (isSecretName(name)) throw new UnreadableFile('P003');
}
