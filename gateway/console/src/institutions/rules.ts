import { useQuery } from '@tanstack/react-query';
import { type InstitutionRules, readInstitutionRules } from '../api/institution';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

export function useInstitutionRules(): InstitutionRules | undefined {
  return useQuery({ queryKey: ['institution-rules'], queryFn: ({ signal }) => readInstitutionRules(signal), staleTime: 300_000 }).data;
}

export function useRuleChoices(of: 'kinds' | 'grades' | 'papers' | 'stages'): Choice[] {
  const label = useLabel();
  return (useInstitutionRules()?.[of] ?? []).map((one) => ({ value: one.id, label: label(one.label) }));
}

/// The grades that an institution of this kind may have.
export function useGradeChoices(kind: string | undefined): Choice[] {
  const label = useLabel();
  const grades = useInstitutionRules()?.grades ?? [];
  return grades.filter((one) => !kind || one.kinds.includes(kind)).map((one) => ({ value: one.id, label: label(one.label) }));
}

/// The word for a code of the rules; the code itself where a version no longer knows it.
export function useRuleWord(of: 'kinds' | 'grades' | 'papers' | 'stages'): (id: string) => string {
  const choices = useRuleChoices(of);
  return (id) => choices.find((one) => one.value === id)?.label ?? id;
}
