import { useQuery } from '@tanstack/react-query';
import { type OfferRules, readOfferRules } from '../api/offer';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useOfferRules(): OfferRules | undefined {
  return useQuery({ queryKey: ['offer-rules'], queryFn: ({ signal }) => readOfferRules(signal), staleTime: 300_000 }).data;
}

export function useOfferKinds(): Choice[] {
  const label = useLabel();
  return (useOfferRules()?.kinds ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
}
