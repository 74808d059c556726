import type { Text } from '../i18n/text.ts';

/** We cannot start: no such file, a bad option. Exit 2, one sentence, no stack. */
export class UserError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
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
