/** Dashes, quotes, dots and spaces that stand at the same places in the fonts of TCVN3 and VNI as in Windows-1252. */
export const SIGNS = '\\u0000-\\u007f\\u00a0–—‘’“”•…€';
