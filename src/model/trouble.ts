import type { Text } from '../i18n/text.ts';

/** We cannot start: no such file, a bad option. Exit 2, one sentence, no stack. */
export class UserError extends Error {
  readonly text: Text;
  /** `cause`: the error of the system behind it, of use to whoever looks for a fault. */
  constructor(text: Text, cause?: Error) {
    super(text.en, { cause });
    this.text = text;
  }
}

/** A file that cannot be read, with the code of the finding that says why. Thrown by readers, turned into a finding. */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  constructor(code: string, args: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
