import type { CommandWords } from './vocabulary.ts';

/** Completion for PowerShell 5.1 and later; where no word of ours can stand, it completes files. */
export function powershellScript(commands: readonly CommandWords[]): string {
  return `# dongda-report: completion for PowerShell
Register-ArgumentCompleter -Native -CommandName dongda-report -ScriptBlock {
  param($word, $ast, $position)
  $names = ${listOf(commands.flatMap(({ names }) => names))}
  $choices = @{
${commands.flatMap(({ names, choices }) => names.map((name) => `    ${quoted(name)} = ${listOf(choices)}`)).join('\n')}
  }
  $options = @{
${commands
  .flatMap(({ names, options }) =>
    names.map((name) => `    ${quoted(name)} = ${listOf(options.flatMap(({ flags }) => flags))}`),
  )
  .join('\n')}
  }
  $values = @{
${valueLines(commands).join('\n')}
  }
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  if ($before.Count -le 1) { $found = $names }
  elseif ($values.ContainsKey($before[-1])) { $found = $values[$before[-1]] }
  elseif ($word.StartsWith('-')) { $found = $options[$before[1]] }
  elseif ($before.Count -eq 2) { $found = $choices[$before[1]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

/** Options of one name take the same values in every command. */
function valueLines(commands: readonly CommandWords[]): string[] {
  const lines = commands.flatMap(({ options }) =>
    options
      .filter(({ values }) => values.length > 0)
      .flatMap(({ flags, values }) => flags.map((flag) => `    ${quoted(flag)} = ${listOf(values)}`)),
  );
  return [...new Set(lines)];
}

function listOf(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
