import { useQuery } from '@tanstack/react-query';
import { readDifficultyRules } from '../api/difficulty';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

/// The kinds by the rules of today.
export function useDifficultyKinds(): Choice[] {
  const label = useLabel();
  const rules = useQuery({ queryKey: ['difficulty-rules'], queryFn: ({ signal }) => readDifficultyRules(signal), staleTime: 60_000 });
  return (rules.data?.kinds ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
}
