import { defaultLimits, type Limits } from '../read/limits.ts';

/** Parts are changed as texts in memory, which must not be longer than a text can be. */
export const patchLimits: Limits = { ...defaultLimits, partBytes: 2 ** 28, totalBytes: 2 ** 30 };
