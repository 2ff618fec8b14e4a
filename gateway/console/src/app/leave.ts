import { useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';
import { signOut } from '../api/session';
import { forgetDrafts } from '../patterns/draft';
import { type Submission, useSubmission } from '../patterns/submission';
import { useWaiting } from '../waiting/onDevice';

/// Signing out: once the session has ended nothing of this person stays on the device; until then nothing is taken from it.
export function useLeave(): Submission<void> {
  const queries = useQueryClient();
  const { waiting } = useWaiting();
  return useSubmission<void, void>(async () => {
    const next = await signOut().catch(unlessEnded);
    await waiting.forget();
    forgetDrafts();
    queries.clear();
    window.location.assign(next);
  });
}

function unlessEnded(failure: unknown): string {
  if (failure instanceof ProblemError && failure.problem.status === 401) return '/sign-in';
  throw failure;
}
