import { resolve } from 'node:path';
import { UserError } from '../model/trouble.ts';
import { writeFileWhole } from '../render/write-output.ts';
import { nearest } from '../text/nearest.ts';
import { textOption } from './asked/read-options.ts';
import type { CommandEntry, Run } from './command.ts';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { powershellScript } from './completion/powershell.ts';
import { shells } from './completion/shells.ts';
import { type CommandWords, vocabulary } from './completion/vocabulary.ts';
import { zshScript } from './completion/zsh.ts';
import { refuseInputs } from './writing/refuse-inputs.ts';

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** Prints what a shell loads to complete these commands, their options and names. */
export const completionOf =
  (commands: readonly CommandEntry[]): Run =>
  async (request, io) => {
    const [typed = ''] = request.arguments;
    const shell = shells.find((name) => name === typed.toLowerCase());
    if (shell === undefined) throw unknownShell(typed);
    const script = scripts[shell](await vocabulary(commands, request.lang));
    const out = textOption(request, 'out');
    if (out === undefined || out === '-') io.out.write(script);
    else {
      const path = resolve(io.cwd, out);
      await refuseInputs([{ path, shown: out }], request, io.cwd, { reports: false });
      await writeFileWhole(path, script, { force: request.options.force === true, shown: out });
    }
    return 0;
  };

function unknownShell(typed: string): UserError {
  const near = nearest(typed, shells);
  return new UserError({
    vi: `Không có shell “${typed}”.${near ? ` Có phải “${near}”?` : ''} Dùng một trong: ${shells.join(', ')}.`,
    en: `There is no shell “${typed}”.${near ? ` Is it “${near}”?` : ''} Use one of: ${shells.join(', ')}.`,
  });
}
