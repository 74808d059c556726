import type { Finding } from '../model/finding.ts';

/** 1 where the data has errors, of every command that reads it. */
export function exitCodeOf({ findings }: { readonly findings: readonly Finding[] }): 0 | 1 {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
