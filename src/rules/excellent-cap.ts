/** Share of the members rated good that may be rated excellent in one grassroots organisation (HD 21-HD/BTCTW 2019). */
const CAP = 5;

/** The most members that may be excellent beside so many good ones; the law does not say how a fifth is rounded. */
export function capOf(good: number): { readonly floor: number; readonly ceiling: number } {
  return { floor: Math.floor(good / CAP), ceiling: Math.ceil(good / CAP) };
}
