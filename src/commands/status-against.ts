import { type Changes, type ChangesQuestion, changesOf } from '../changes/changes.ts';
import type { Io } from '../io.ts';
import type { Intake } from '../pipeline.ts';
import { nameBelow } from '../read/name-below.ts';
import { type GatherOptions, gatherAny } from './reading/gather.ts';

/** Reads an earlier hand-in and gives what changed since then. */
export async function changesSince(
  against: string,
  now: { readonly intake: Intake; readonly paths: readonly string[] },
  question: ChangesQuestion,
  options: GatherOptions,
  io: Io,
): Promise<Changes> {
  const { intake } = await gatherAny([against], options, io);
  const named = (one: Intake, paths: readonly string[]) => ({
    ...one,
    nameOf: (file: string): string => nameBelow(file, paths),
  });
  return changesOf(named(intake, [against]), named(now.intake, now.paths), question);
}
