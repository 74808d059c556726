import type { CommandWords, OptionWords } from './vocabulary.ts';

/** Completion for fish, with the words of the help beside each option. */
export function fishScript(commands: readonly CommandWords[]): string {
  return `# dongda-report: completion for fish
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ names, summary, choices, options }: CommandWords): string[] {
  const chosen = `-n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`;
  return [
    ...names.map((name) => `complete -c dongda-report -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`),
    ...(choices.length > 0 ? [`complete -c dongda-report ${chosen} -a ${quoted(choices.join(' '))}`] : []),
    ...options.map((option) => `complete -c dongda-report ${chosen} ${optionWords(option)}`),
  ];
}

function optionWords({ flags, text, takesValue, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values.length > 0 ? [`-x -a ${quoted(values.join(' '))}`] : takesValue ? ['-r'] : [];
  return [...names, ...value, `-d ${quoted(text)}`].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
