import type * as z from 'zod/mini';
import { configurationShape } from './shape.ts';

/** The keys that an object may have at the end of a way of keys; none where no object may stand there. */
export function keysAt(way: readonly PropertyKey[]): readonly string[] {
  const objects = way.reduce<readonly Shape[]>(
    (shapes, key) =>
      shapes.flatMap((shape) => {
        const inner = shape[String(key)];
        return inner === undefined ? [] : objectsIn(inner);
      }),
    objectsIn(configurationShape),
  );
  return objects.flatMap((shape) => Object.keys(shape));
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The objects that a value of this type may be. */
function objectsIn(type: z.core.$ZodType): readonly Shape[] {
  const { def } = (type as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return [def.shape];
  if (def.type === 'optional') return objectsIn(def.innerType);
  return def.type === 'union' ? def.options.flatMap(objectsIn) : [];
}
