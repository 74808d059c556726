import type { Lang } from '../i18n/text.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Manifest } from '../model/manifest.ts';

/** A file of figures as a written report names it. */
export interface FileLink {
  readonly name: string;
  /** Its path from the folder that the report is written into; absent where there is no such path. */
  readonly path?: string;
}

/** How a document is to be written. */
export interface RenderOptions {
  readonly lang: Lang;
  /** Characters a line may have; only the terminal table minds. */
  readonly width: number;
  /** ANSI colours wanted. */
  readonly color: boolean;
  /** The result goes into a file, not to a screen or a pipe: text for Excel then starts with a byte order mark. */
  readonly toFile: boolean;
  /** What files of figures are called in a workbook that names the cells under its figures, and where they lie from there. */
  readonly fileLink?: (file: string) => FileLink;
  /** What it was made from; only for formats that carry it. */
  readonly manifest?: Manifest;
}

/** One output format. Text comes without a byte order mark unless `toFile`; the text ends with a line break. */
export type Render = (document: ReportDocument, options: RenderOptions) => Promise<string | Uint8Array>;
