import type { Text } from '../i18n/text.ts';

/** Names the articles of one text, as an office cites them: “Điều 28 Luật Khiếu nại 2011”. */
export type Cite = (article: string) => Text;

function law(vi: string, en: string): Cite {
  return (article) => ({ vi: `Điều ${article} ${vi}`, en: `Article ${article}, ${en}` });
}

/** 02/2011/QH13, in force since 1 July 2012; amended by 136/2025/QH15 since 1 July 2026. */
export const complaints2011 = law('Luật Khiếu nại 2011', 'Law on Complaints 2011');
/** 03/2011/QH13, in force from 1 July 2012 to 31 December 2018. */
export const denunciations2011 = law('Luật Tố cáo 2011', 'Law on Denunciations 2011');
/** 25/2018/QH14, in force since 1 January 2019; amended by 136/2025/QH15 since 1 July 2026. */
export const denunciations2018 = law('Luật Tố cáo 2018', 'Law on Denunciations 2018');
/** 42/2013/QH13, in force since 1 July 2014; amended by 136/2025/QH15 since 1 July 2026. */
export const reception2013 = law('Luật Tiếp công dân 2013', 'Law on Citizen Reception 2013');

/** Says with a citation that nobody has held it to the text as in force then. */
export function unverified(article: Text): Text {
  return { vi: `${article.vi} (chưa kiểm chứng)`, en: `${article.en} (not verified)` };
}
