import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../model/trouble.ts';
import { CONFIGURATION_NAME } from './configuration.ts';

/**
 * The configuration file in a folder or the nearest one above it that has one. Throws `UserError` where Notepad put its own
 * ending behind the name: settings that are not used would go unnoticed.
 */
export function findConfiguration(folder: string): string | undefined {
  const file = join(folder, CONFIGURATION_NAME);
  if (existsSync(file)) return file;
  if (existsSync(`${file}.txt`)) {
    throw new UserError({
      vi: `Tệp cấu hình đang mang tên ${CONFIGURATION_NAME}.txt; hãy bỏ đuôi .txt thì mới được dùng.`,
      en: `The configuration is named ${CONFIGURATION_NAME}.txt; take off the .txt, else it is not used.`,
    });
  }
  const above = dirname(folder);
  return above === folder ? undefined : findConfiguration(above);
}
