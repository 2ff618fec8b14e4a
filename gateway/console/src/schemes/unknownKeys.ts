import { countAt, keysAt, type Path, type SchemeText } from './schemeText';
import { scheme } from './schemeShape';
import { type Field, keysOf, type Shape } from './shape';

/// Keys of the text that the form has no field for; the server may know them, and they are kept.
export function unknownKeys({ document }: SchemeText): string[] {
  return under(document, [], scheme, ['kind', 'status']);
}

type Parsed = SchemeText['document'];

function under(document: Parsed, path: Path, shape: Shape, known: string[] = []): string[] {
  const fields = shape().flatMap((field): Field[] => (field.as === 'variant' ? Object.values(field.ways).flat() : [field]));
  const names = new Set([...known, ...fields.flatMap(keysOf)]);
  const here = keysAt(document, path).filter((key) => !names.has(key));
  const deeper = keysAt(document, path).flatMap((key) => {
    const field = fields.find((one) => (one.as === 'group' || one.as === 'list') && one.key === key);
    return field && (field.as === 'group' || field.as === 'list') ? inside(document, [...path, key], field.as, field.of) : [];
  });
  return [...here.map((key) => [...path, key].join('.')), ...deeper];
}

function inside(document: Parsed, path: Path, as: 'group' | 'list', of: Shape): string[] {
  if (as === 'group') return under(document, path, of);
  return Array.from({ length: countAt(document, path) }, (_, at) => under(document, [...path, at], of)).flat();
}
