import { useQuery } from '@tanstack/react-query';
import { type CapitalRules, readCapitalRules } from '../api/capital';
import { type ProjectRules, readProjectRules } from '../api/project';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

/// Stages, gates, fields, papers and kinds of money are data of project-service; nothing here knows them by heart.
export function useProjectRules(): ProjectRules | undefined {
  return useQuery({ queryKey: ['project-rules'], queryFn: ({ signal }) => readProjectRules(signal), staleTime: 5 * 60_000 }).data;
}

export function useCapitalRules(): CapitalRules | undefined {
  return useQuery({ queryKey: ['capital-rules'], queryFn: ({ signal }) => readCapitalRules(signal), staleTime: 5 * 60_000 }).data;
}

export function useStageChoices(): Choice[] {
  const label = useLabel();
  return (useProjectRules()?.stages ?? []).map((stage) => ({ value: stage.id, label: label(stage.label) }));
}

export function useKindChoices(): Choice[] {
  const label = useLabel();
  return (useProjectRules()?.kinds ?? []).map((kind) => ({ value: kind.id, label: label(kind.label) }));
}

export function usePaperChoices(): Choice[] {
  const label = useLabel();
  return (useProjectRules()?.papers ?? []).map((paper) => ({ value: paper.id, label: label(paper.label) }));
}
