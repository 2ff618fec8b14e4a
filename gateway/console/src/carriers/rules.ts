import { useQuery } from '@tanstack/react-query';
import { type CarrierRules, readCarrierRules } from '../api/carrier';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

/// Kinds, terms and rights are data of project-service.
export function useCarrierRules(): CarrierRules | undefined {
  return useQuery({ queryKey: ['carrier-rules'], queryFn: ({ signal }) => readCarrierRules(signal), staleTime: 5 * 60_000 }).data;
}

export function useKindChoices(): Choice[] {
  const label = useLabel();
  return (useCarrierRules()?.rules.kinds ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
}

/// Whether somebody registers carriers; the server decides for which unit.
export function useMayRegister(functions: readonly string[]): boolean {
  const keepers = useCarrierRules()?.rules.who.keep ?? [];
  return functions.some((one) => keepers.includes(one));
}
