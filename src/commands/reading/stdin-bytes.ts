import type { Io } from '../../io.ts';
import { UserError } from '../../model/trouble.ts';

/** Standard input whole. Throws `UserError` where nothing came: the command before it failed, and no advice on files helps. */
export async function stdinBytes(io: Io): Promise<Uint8Array> {
  const bytes = await io.stdin();
  if (bytes.length > 0) return bytes;
  throw new UserError({
    vi: 'Không có dữ liệu nào từ đầu vào chuẩn (-). Kiểm tra lệnh đứng trước dấu |.',
    en: 'Nothing came from standard input (-). Check the command before the |.',
  });
}
