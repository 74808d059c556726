import { readFileSync } from 'node:fs';

/** A command of the README with the output shown for it: runs of lines, `…` between them. */
export interface Example {
  readonly command: string;
  readonly shown: readonly string[];
}

const LEFT_OUT = '…';

/** The `console` blocks of the README. */
export function examples(): Example[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return [...readme.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(([, command = '', output = '']) => ({
    command,
    shown: output
      .split(`${LEFT_OUT}\n`)
      .map((run) => run.replace(/\n$/, ''))
      .filter((run) => run !== ''),
  }));
}
