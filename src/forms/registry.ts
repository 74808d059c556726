import { cellRatings } from './cell-ratings.ts';
import type { Form } from './form.ts';
import { petitions } from './petitions.ts';
import { receptions } from './receptions.ts';
import { supervision } from './supervision.ts';

export const forms: readonly Form[] = [receptions, petitions, supervision, cellRatings];
