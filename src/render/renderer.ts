import type { Lang } from '../i18n/text.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';

/** How a document is to be written. */
export interface RenderOptions {
  readonly lang: Lang;
  /** Characters a line may have; only the terminal table minds. */
  readonly width: number;
  /** ANSI colours wanted. */
  readonly color: boolean;
  /** The result goes into a file, not to a screen or a pipe: text for Excel then starts with a byte order mark. */
  readonly toFile: boolean;
  /** What it was made from; only for formats that carry it. */
  readonly manifest?: Manifest;
}

/** One output format. Text comes without a byte order mark unless `toFile`; the text ends with a line break. */
export type Render = (document: ReportDocument, options: RenderOptions) => Promise<string | Uint8Array>;
