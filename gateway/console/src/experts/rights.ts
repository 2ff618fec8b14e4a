import { useSession } from '../app/session';

const told = ['TALENT_OFFICE', 'BUREAU_OFFICER', 'BUREAU_HEAD', 'AUDITOR'];

/// Who is told what happened to experts and consultations.
export function useToldTrail(): boolean {
  return useSession().functions.some((one) => told.includes(one));
}
