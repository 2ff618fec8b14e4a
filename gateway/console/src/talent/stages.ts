import { useQuery } from '@tanstack/react-query';
import { readRecruitmentStages } from '../api/talent';
import { useLabel } from '../patterns/labels';

/// The stages of recruitment are data of talent-service and bring their own names.
export function useStageName(): (id: string) => string {
  const label = useLabel();
  const stages = useQuery({
    queryKey: ['recruitment-stages'],
    queryFn: ({ signal }) => readRecruitmentStages(signal),
    staleTime: 5 * 60_000,
  });
  return (id) => label(stages.data?.items.find((stage) => stage.id === id)?.name) || id;
}
