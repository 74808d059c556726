import { basename } from 'node:path';
import type { FileMark, Manifest } from '../model/manifest.ts';
import type { Calendar, Period } from '../model/period.ts';
import { nameBelow } from '../read/name-below.ts';
import type { Source } from '../read/reader.ts';
import { loadFileDigest } from '../read/registry.ts';
import type { Request } from './command.ts';
import type { Gathered } from './reading/gather.ts';
import type { Setting } from './setting.ts';

/** The options that decide on figures. */
const DECIDING = ['period', 'calendar', 'unit', 'compare', 'asUnits', 'asOf'];

/** A run whose result is written. */
export interface MadeFrom {
  readonly command: Manifest['command'];
  readonly report?: string;
  readonly period: Period;
  readonly calendar: Calendar;
  readonly asOf: string;
  /** The paths as they were typed. */
  readonly paths: readonly string[];
  readonly gathered: Gathered;
}

/** What a report was made from. Reads every file once more, for its SHA-256. */
export async function manifestOf(made: MadeFrom, request: Request, setting: Setting): Promise<Manifest> {
  const { command, report, period, calendar, asOf, paths, gathered } = made;
  return {
    tool: 'dongda-report',
    version: request.version,
    command,
    ...(report === undefined ? {} : { report }),
    lang: request.lang,
    period: period.id,
    calendar,
    asOf,
    options: optionsOf(request),
    configuration: await marks([...setting.ownFiles].map((path) => ({ path, shown: basename(path) }))),
    inputs: await marks(gathered.files.map((file) => ({ ...file, shown: nameBelow(file.shown, paths) }))),
    rules: gathered.intake.rules.map(({ code, status, findings }) => ({ code, status, findings })),
  };
}

function optionsOf({ options }: Request): Manifest['options'] {
  const given = DECIDING.flatMap((name): [string, string | readonly string[]][] => {
    const value = options[name];
    if (typeof value === 'string') return [[name, value]];
    return typeof value === 'object' && value.length > 0 ? [[name, [...value]]] : [];
  });
  return Object.fromEntries(given);
}

async function marks(files: readonly Source[]): Promise<FileMark[]> {
  const fileDigest = await loadFileDigest();
  const found = files.map((file): FileMark => ({ file: file.shown, ...fileDigest(file) }));
  const order = ({ sha256 }: FileMark): string => sha256 ?? '';
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : order(a) < order(b) ? -1 : 1));
}
