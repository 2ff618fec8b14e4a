import { useQuery } from '@tanstack/react-query';
import { readGlances } from '../api/fiveones';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useGlances() {
  return useQuery({ queryKey: ['five-ones', 'industries'], queryFn: ({ signal }) => readGlances(signal) });
}

/// The key industries by the rules of today.
export function useIndustryChoices(): Choice[] {
  const label = useLabel();
  return (useGlances().data?.items ?? []).map((one) => ({ value: one.industry, label: label(one.label) }));
}
