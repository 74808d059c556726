import { parseXml } from '../xml/xml.ts';
import { type Archive, partKey } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';

/** A link from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which is the same in the transitional and the strict namespace: `worksheet`. */
  readonly type: string;
  /** Key of the part in the archive. */
  readonly part: string;
}

/** The relationships of a part, or of the package for `''`; none where the part has no `.rels`. */
export async function relationshipsOf(archive: Archive, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const rels = archive.parts.get(`${folder}_rels/${part.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (!rels) return found;
  await parseXml(partText(archive, rels)(), {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External' || !Id || !Type || !Target) return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: resolveTarget(folder, Target) });
    },
  });
  return found;
}

/** The key of a target: one starting with `/` counts from the root of the package, any other from the folder of its part. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return partKey(decode(steps.join('/')));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
