import { type CommandWords, type OptionWords, quoted } from './vocabulary.ts';

/** Completion for zsh, with the words of the help beside each option. */
export function zshScript(commands: readonly CommandWords[]): string {
  const described = commands.flatMap(({ names, summary }) =>
    names.map((name) => `    ${quoted(`${name}:${plain(summary)}`)}`),
  );
  return `#compdef dongda-report
# dongda-report: completion for zsh
_dongda_report() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'dongda-report' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(caseOf).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_dongda_report" ]; then _dongda_report "$@"; else compdef _dongda_report dongda-report; fi
`;
}

function caseOf({ names, choices, options }: CommandWords): string {
  const first = choices.length > 0 ? [`      ${quoted(`1: :(${choices.join(' ')})`)}`] : [];
  const specs = options.flatMap((option) => option.flags.map((flag) => `      ${quoted(specOf(flag, option))}`));
  return `    ${names.join('|')})
      _arguments \\
${[...specs, ...first, `      ${quoted('*: :_files')}`].join(' \\\n')} ;;`;
}

function specOf(flag: string, { text, takesValue, values }: OptionWords): string {
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
  // `--format json` and `--format=json`.
  const joint = values.length > 0 && flag.startsWith('--') ? '=' : '';
  return `${flag}${joint}[${plain(text)}]${takesValue ? value : ''}`;
}

/** Without the signs that mean something in a specification. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, ' ');
}
