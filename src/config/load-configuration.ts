import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { noSuchPath } from '../read/no-such-path.ts';
import { shownPath } from '../read/shown-path.ts';
import type { Configuration } from './configuration.ts';
import { findConfiguration } from './find-configuration.ts';

/**
 * The configuration named, else the one found upwards from the working folder, else nothing set. What checks it is
 * loaded only where there is one. Throws `UserError` naming file, line and key.
 */
export async function loadConfiguration(named: string | undefined, cwd: string): Promise<Configuration> {
  const file = named === undefined ? findConfiguration(resolve(cwd)) : resolve(cwd, named);
  if (file === undefined) return {};
  if (named !== undefined && !existsSync(file)) throw noSuchPath(named, file);
  const { readConfiguration } = await import('./read-configuration.ts');
  return readConfiguration(file, shownPath(named ?? relative(cwd, file)));
}
