/** The few cells of a sheet around a finding, as they may be shown to anybody: what could be about people is masked. */
export interface Excerpt {
  /** Columns of the sheet, from left to right. */
  readonly columns: readonly ExcerptColumn[];
  /** First and last row of the header, whose labels the columns have. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** Rows below the header, from the top down. */
  readonly rows: readonly ExcerptRow[];
}

export interface ExcerptColumn {
  /** 1-based. */
  readonly at: number;
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Its cells tell rows apart: a unit, a kind. */
  readonly tellsRows?: true;
}

export interface ExcerptRow {
  readonly number: number;
  /** One for each column. */
  readonly cells: readonly string[];
}
