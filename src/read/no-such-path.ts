import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fill, same } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { nearest } from '../text/nearest.ts';
import { shownPath } from './shown-path.ts';

/** Names the path as the user wrote it, and the name in its folder that is nearest to it. */
export function noSuchPath(path: string, full: string): UserError {
  const name = basename(full).normalize('NFC');
  const others = namesIn(dirname(full)).filter((other) => other.normalize('NFC') !== name);
  const near = nearest(name, others);
  const slots = { path: shownPath(path), near: same(near?.normalize('NFC') ?? '') };
  const missing = { vi: 'Không tìm thấy tệp hay thư mục “{path}”.', en: 'There is no file or folder “{path}”.' };
  const asking = { vi: `${missing.vi} Có phải là “{near}” không?`, en: `${missing.en} Did you mean “{near}”?` };
  return new UserError(fill(near === undefined ? missing : asking, slots));
}

/** A pipe that nobody has opened, a device, a socket: to open one may take for ever. */
export function notAFile(shown: string): UserError {
  const text = {
    vi: '“{path}” là ống dẫn hoặc thiết bị, không phải tệp, nên không đọc được.',
    en: '“{path}” is a pipe or a device, not a file, and is not read.',
  };
  return new UserError(fill(text, { path: shown }));
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
