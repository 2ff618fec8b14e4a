import { useQuery } from '@tanstack/react-query';
import { type FundRules, readFundRules } from '../api/fund';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useFundRules(): FundRules | undefined {
  return useQuery({ queryKey: ['fund-rules'], queryFn: ({ signal }) => readFundRules(signal), staleTime: 300_000 }).data;
}

export function useKinds(of: 'kinds' | 'conditions' | 'exits'): Choice[] {
  const label = useLabel();
  return (useFundRules()?.[of] ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
}
