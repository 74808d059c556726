import { type CommandWords, quoted } from './vocabulary.ts';

/** Completion for bash 3.2 and later; where no word of ours can stand, bash completes files. */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.flatMap((command) => command.names).join(' ');
  return `# dongda-report: completion for bash
_dongda_report() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(names)} -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(caseOf).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o bashdefault -o default -F _dongda_report dongda-report
`;
}

function caseOf({ names, choices, options }: CommandWords): string {
  const values = options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, values }) => `        ${flags.join('|')}) words=${quoted(values.join(' '))} ;;`);
  const flags = options.flatMap((option) => option.flags).join(' ');
  return `    ${names.join('|')})
      case "$prev" in
${values.join('\n')}
        *)
          case "$cur" in
            -*) words=${quoted(flags)} ;;
            *) if [ "$COMP_CWORD" -eq 2 ]; then words=${quoted(choices.join(' '))}; fi ;;
          esac ;;
      esac ;;`;
}
