import type { Render } from './renderer.ts';

/** What a report was made from stands last. */
export const renderJson: Render = async ({ data }, { manifest }) => {
  const all = manifest === undefined ? data : { ...(data as Readonly<Record<string, unknown>>), manifest };
  return `${JSON.stringify(all, null, 2)}\n`;
};
