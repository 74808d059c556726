import type { Stream } from '../../io.ts';
import { UserError } from '../../model/trouble.ts';
import { errorCode } from '../../render/write-output.ts';

/** Throws `UserError` where the system refused a part of what was written: a full disk is no error of the data. */
export async function checkDelivered(stream: Stream): Promise<void> {
  const refused = await stream.flush?.();
  if (refused === undefined) return;
  const reason = errorCode(refused) ?? refused.message;
  throw new UserError(
    {
      vi: `Không ghi được hết kết quả (${reason}), phần đã ghi có thể bị thiếu. Có thể ổ đĩa đã đầy.`,
      en: `The results could not be written to their end (${reason}); what was written may be cut off. The disk may be full.`,
    },
    refused,
  );
}
