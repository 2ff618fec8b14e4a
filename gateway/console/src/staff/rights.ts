import { useQuery } from '@tanstack/react-query';
import { readStaffRights } from '../api/staff';

/// What the rule `promotion-staff` lets this person begin, as the server tells it.
export function useStaffRights(): string[] {
  return useQuery({ queryKey: ['staff-rights'], queryFn: ({ signal }) => readStaffRights(signal) }).data?.actions ?? [];
}
