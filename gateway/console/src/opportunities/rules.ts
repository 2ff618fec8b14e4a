import { useQuery } from '@tanstack/react-query';
import { type OpportunityRules, readOpportunityRules } from '../api/opportunity';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useOpportunityRules(): OpportunityRules | undefined {
  return useQuery({ queryKey: ['opportunity-rules'], queryFn: ({ signal }) => readOpportunityRules(signal), staleTime: 300_000 }).data;
}

export function useWayChoices(): Choice[] {
  const label = useLabel();
  return (useOpportunityRules()?.ways ?? []).map((way) => ({ value: way.id, label: label(way.label) }));
}
