import { createHash } from 'node:crypto';
import { transform } from 'esbuild';

/**
 * A module as `bin/parts.js` loads it: the script of a function, headed by a digest of itself, as V8 keeps what it compiled
 * of scripts only. All of it is ASCII, which V8 holds in half the memory and reads faster.
 */
export async function part(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'url' },
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  });
  const script = `(function(module,require,url){${ascii(code)}\n})`;
  return `/*${createHash('sha256').update(script).digest('hex').slice(0, 16)}*/${script}`;
}

/** What esbuild leaves as it is are regular expressions, where `\u` means the same, and raw templates, where it does not. */
function ascii(code) {
  const raw = /String\.raw`[^`]*[^\0-\x7f][^`]*`/.exec(code)?.[0];
  if (raw !== undefined) throw new Error(`Write this as a regular expression, it must be ASCII: ${raw}`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
