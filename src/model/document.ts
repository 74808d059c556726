import type { Text } from '../i18n/text.ts';
import type { Excerpt } from './excerpt.ts';
import type { Figure } from './figure.ts';
import type { Severity } from './finding.ts';
import type { FindingLog } from './finding-log.ts';
import type { Formula } from './formula.ts';
import type { Place } from './place.ts';

/** What a command has to say, before any format: renderers turn it into text or bytes. */
export interface ReportDocument {
  readonly title: Text;
  /** Lines under the title: unit, period, window, as-of date. */
  readonly lines: readonly Text[];
  /** The office above the one that issues it, printed above it. */
  readonly superior?: Text;
  /** The office that issues it, printed above the title of a workbook. */
  readonly issuer?: Text;
  /** What it comes to in one paragraph, ready to be pasted into a message; not every document has one. */
  readonly brief?: Text;
  /** What it comes to in one sentence, for whoever sees only that it was written to a file. */
  readonly verdict?: Text;
  /** The findings of a validation with all their rules. */
  readonly log?: FindingLog;
  readonly blocks: readonly Block[];
  /** A workbook shows it in place of the first section. */
  readonly printed?: PrintedForm;
  /** What a figure of its grids is computed from, worked out when it is asked for; absent where no workbook shows it. */
  readonly lineage?: Lineage;
  /** What `--format json` prints, field names as in the command line contract. */
  readonly data: unknown;
  /** What `--format csv` prints: one figure, finding or entry a row. */
  readonly records: Records;
}

/** What a figure is computed from. */
export type Lineage = (figure: Figure) => Formula;

export interface Records {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A filled form as its circular prints it: with merged headings, numbered columns and a total, in Vietnamese only. */
export interface PrintedForm {
  readonly tab: string;
  /** Lines at the top right: code and circular. */
  readonly marks: readonly string[];
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  /** Heading of the column of names. */
  readonly names: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly Text[];
}

export interface PrintedColumn {
  /** Headings from the top down, its own last. */
  readonly path: readonly string[];
  /** What stands in the row of column numbers: `4`, `1=2+3`. */
  readonly number: string;
}

export interface PrintedRow {
  readonly role: 'data' | 'total';
  readonly name: string;
  /** A figure that nobody reported stays blank: a dash would be zero. */
  readonly figures: readonly Figure[];
}

export type Block = Heading | Paragraph | Grid | FindingList | Tree;

/** Opens a section; a section is a sheet of a workbook. */
export interface Heading {
  readonly type: 'heading';
  readonly text: Text;
  /** Short name for a sheet tab, at most 31 characters, without `[ ] : * ? / \`. */
  readonly tab: Text;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Text;
  readonly tone: 'plain' | 'good' | 'warning' | 'bad';
}

export interface Grid {
  readonly type: 'grid';
  readonly title: Text;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Printed small below the grid. */
  readonly notes: readonly Text[];
}

export interface GridColumn {
  readonly label: Text;
  /** Columns side by side with the same group share a merged heading above their labels. */
  readonly group?: Text;
  readonly align: 'left' | 'right';
  /** Its numbers are those to compare first, row by row. */
  readonly isFirst?: true;
  /** Any number above zero in it needs attention. */
  readonly isAlarming?: true;
}

export interface GridRow {
  readonly role: 'data' | 'total' | 'part';
  readonly cells: readonly GridCell[];
}

/** `figure` shows its number, `–` where missing, and marks a figure whose parts are not all reported. `change`: difference to the figure compared with, `relative` in percent of that. */
export type GridCell =
  | { readonly type: 'text'; readonly text: Text }
  | { readonly type: 'number'; readonly value: number; readonly percent?: true }
  | { readonly type: 'figure'; readonly figure: Figure; readonly percent: boolean }
  | { readonly type: 'change'; readonly figure: Figure; readonly percent: boolean; readonly relative?: true };

export interface FindingList {
  readonly type: 'findings';
  readonly findings: readonly FindingWords[];
}

/** A finding with its words made. */
export interface FindingWords {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly related: readonly Place[];
  /** What its rule is called, and why it is one: the same for all findings of a code. */
  readonly title: Text;
  readonly why: Text;
  readonly message: Text;
  /** What to do about it, and what else. */
  readonly help: Text;
  readonly otherWay: Text;
  /** The cells around it, for a screen. */
  readonly excerpt?: Excerpt;
}

/** A number taken apart into what it is made from. */
export interface Tree {
  readonly type: 'tree';
  readonly title: Text;
  readonly roots: readonly TreeNode[];
}

export interface TreeNode {
  readonly label: Text;
  /** Absent where there is no number. */
  readonly value?: number;
  readonly percent: boolean;
  /** The cells it was read from. */
  readonly places: readonly Place[];
  readonly parts: readonly TreeNode[];
}
