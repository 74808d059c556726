import { refuseSecretText } from '../refuse-secret.ts';
import type { XmlHandler } from '../xml/xml-events.ts';

/** Takes the elements of the part with page styles; throws `UnreadableFile` where the head or foot of a page is a secrecy mark. */
export function pageHeads(): Required<XmlHandler> {
  let inPage = false;
  let text = '';
  return {
    open(name) {
      if (name === 'master-page') inPage = true;
      else if (name === 'p') text = '';
    },
    text(piece) {
      if (inPage) text += piece;
    },
    close(name) {
      if (name === 'master-page') inPage = false;
      else if (name === 'p' && inPage) refuseSecretText(text);
    },
  };
}
