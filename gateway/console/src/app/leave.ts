import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '../api/session';
import { forgetDrafts } from '../patterns/draft';

/// Signing out: nothing of this person stays on the device.
export function useLeave(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    const next = await signOut().catch(() => '/sign-in');
    forgetDrafts();
    queries.clear();
    window.location.assign(next);
  };
}
