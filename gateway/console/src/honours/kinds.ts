import { useQuery } from '@tanstack/react-query';
import { readHonourKinds } from '../api/honour';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

/// The honours by the rules of today, and what this person may do with them.
export function useHonourKinds() {
  return useQuery({ queryKey: ['honour-kinds'], queryFn: ({ signal }) => readHonourKinds(signal), staleTime: 60_000 });
}

export function useKindChoices(): Choice[] {
  const label = useLabel();
  return (useHonourKinds().data?.kinds ?? []).map((one) => ({ value: one.id, label: label(one.label) }));
}
