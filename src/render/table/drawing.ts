import type { Lang } from '../../i18n/text.ts';
import type { Paint } from '../paint.ts';

/** How something is drawn on a terminal. */
export interface Drawing {
  /** Terminal columns that a line may have. */
  readonly width: number;
  readonly lang: Lang;
  readonly paint: Paint;
}
