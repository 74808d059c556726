import { officialData } from '../../official/registry.ts';
import { type OfficialForm, officialForm } from './official-form.ts';

let made: readonly OfficialForm[] | undefined;
let layouts: readonly OfficialForm[] | undefined;

/** The forms of the circulars we know, made when they are first asked for: most runs meet none. */
export function officialForms(): readonly OfficialForm[] {
  made ??= officialData.map(officialForm);
  return made;
}

export function officialFormOf(id: string): OfficialForm | undefined {
  return id.startsWith('official.') ? officialForms().find((form) => form.id === id) : undefined;
}

/** One form for each header: forms with the same columns in several circulars are told apart by their period. */
export function officialLayouts(): readonly OfficialForm[] {
  layouts ??= officialForms().filter((form) => officialTwins(form)[0] === form);
  return layouts;
}

/** The forms of all circulars that have the same header, the form itself among them. */
export function officialTwins({ data }: OfficialForm): readonly OfficialForm[] {
  return officialForms().filter((other) => other.data.outline === data.outline);
}
