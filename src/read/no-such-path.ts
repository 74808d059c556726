import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fill, same } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { nearest } from '../text/nearest.ts';
import { shownPath } from './shown-path.ts';

/** Names the path as the user wrote it, and the name in its folder that is nearest to it. */
export function noSuchPath(path: string, full: string): UserError {
  const near = nearest(basename(full), namesIn(dirname(full)));
  const slots = { path: shownPath(path), near: same(near?.normalize('NFC') ?? '') };
  const missing = { vi: 'Không tìm thấy tệp hay thư mục “{path}”.', en: 'There is no file or folder “{path}”.' };
  const asking = { vi: `${missing.vi} Có phải là “{near}” không?`, en: `${missing.en} Did you mean “{near}”?` };
  return new UserError(fill(near === undefined ? missing : asking, slots));
}

export function nothingMatches(glob: string): UserError {
  const text = { vi: 'Không có tệp nào khớp với “{path}”.', en: 'No file matches “{path}”.' };
  return new UserError(fill(text, { path: shownPath(glob) }));
}

export function cannotOpenFolder(shown: string): UserError {
  const text = { vi: 'Không mở được thư mục “{path}”.', en: 'The folder “{path}” cannot be opened.' };
  return new UserError(fill(text, { path: shown }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
