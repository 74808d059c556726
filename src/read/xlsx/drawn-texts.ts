import { refuseSecretText } from '../refuse-secret.ts';
import { parseXml } from '../xml/xml.ts';
import type { XmlHandler } from '../xml/xml-events.ts';
import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';

const DRAWING = /^xl\/drawings\/[^/]+\.xml$/;

/** Throws `UnreadableFile` where a box drawn on a sheet is the stamp of a classified paper; what else is drawn is not read. */
export async function refuseSecretDrawings(archive: Archive): Promise<void> {
  for (const [key, part] of archive.parts) {
    if (DRAWING.test(key)) await parseXml(partText(archive, part)(), boxes());
  }
}

function boxes(): XmlHandler {
  let text = '';
  let inText = false;
  return {
    open(name) {
      if (name === 'txBody') text = '';
      inText = name === 't';
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'p') text += '\n';
      else if (name === 'txBody') refuseSecretText(text);
    },
  };
}
