import type { Render } from './renderer.ts';

export const renderJson: Render = async (document) => `${JSON.stringify(document.data, null, 2)}\n`;
