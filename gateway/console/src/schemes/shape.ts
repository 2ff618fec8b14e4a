/// What a form of a scheme's file is made of (FORMATS.md of reward-service); whatever else stands in a text is kept as it is.
export type Field =
  | { key: string; as: 'text' | 'lines' | 'number' | 'whole' | 'date' | 'yesNo' | 'words' | 'numbers'; when?: When }
  | { key: string; as: 'choice'; choices: readonly string[]; when?: When }
  | { key: string; as: 'share'; when?: When }
  | { key: string; as: 'group'; of: Shape; when?: When }
  | { key: string; as: 'list'; of: Shape; when?: When }
  /// What it is about is said by which of these keys is there.
  | { key: string; as: 'variant'; ways: Record<string, Field[]>; when?: When };

export type Shape = () => readonly Field[];
/// In which kinds of award a field stands; an award's tiers are asked by the award's kind.
type When = readonly string[];

const per = ['award', 'project', 'claimant', 'year', 'project_year', 'claimant_year'];

export const text = (key: string): Field => ({ key, as: 'text' });
export const number = (key: string, when?: When): Field => ({ key, as: 'number', ...(when ? { when } : {}) });
export const words = (key: string): Field => ({ key, as: 'words' });
export const share = (when?: When): Field => ({ key: 'share', as: 'share', ...(when ? { when } : {}) });
export const list = (key: string, of: Shape): Field => ({ key, as: 'list', of });
export const group = (key: string, of: Shape): Field => ({ key, as: 'group', of });
export const stacking: Field = { key: 'stacking', as: 'choice', choices: ['sum', 'highest_only'] };
export const combine: Field = { key: 'combine', as: 'choice', choices: ['product', 'sum', 'highest'] };
export const perWhat: Field = { key: 'per', as: 'choice', choices: per };

export const shares = ['permille', 'percent', 'rate'] as const;

/// The keys under which a field stands in the text.
export function keysOf(field: Field): string[] {
  if (field.as === 'share') return [...shares];
  if (field.as === 'variant') return Object.values(field.ways).flatMap((ones) => ones.flatMap(keysOf));
  return [field.key];
}
