import type { Render } from './renderer.ts';
import type { RenderTemplate } from './template.ts';

/** What only some documents have. */
export type Need = 'brief' | 'log';

/** An output format: its name on the command line, the file ending that chooses it, and its renderer, loaded when used. */
export interface Format {
  readonly name: string;
  readonly extension: string;
  readonly binary: boolean;
  /** It says what a report was made from. */
  readonly carriesManifest?: true;
  /** Only for documents that have one. */
  readonly needs?: Need;
  load(): Promise<Render>;
}

export const formats: readonly Format[] = [
  { name: 'table', extension: '.txt', binary: false, load: async () => (await import('./table.ts')).renderTable },
  {
    name: 'json',
    extension: '.json',
    binary: false,
    carriesManifest: true,
    load: async () => (await import('./json.ts')).renderJson,
  },
  { name: 'csv', extension: '.csv', binary: false, load: async () => (await import('./csv.ts')).renderCsv },
  {
    name: 'markdown',
    extension: '.md',
    binary: false,
    load: async () => (await import('./markdown.ts')).renderMarkdown,
  },
  {
    name: 'text',
    extension: '.txt',
    binary: false,
    needs: 'brief',
    load: async () => (await import('./text.ts')).renderText,
  },
  {
    name: 'sarif',
    extension: '.sarif',
    binary: false,
    needs: 'log',
    load: async () => (await import('./sarif.ts')).renderSarif,
  },
  {
    name: 'xlsx',
    extension: '.xlsx',
    binary: true,
    carriesManifest: true,
    load: async () => (await import('./xlsx.ts')).renderXlsx,
  },
];

/** What writes the workbooks that wards fill in. */
export async function loadTemplateRenderer(): Promise<RenderTemplate> {
  return (await import('./template.ts')).renderTemplate;
}
