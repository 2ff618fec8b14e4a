import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ProblemError, problemOf } from '../api/problem';
import { readSession, type Session } from '../api/session';
import { TodayContext } from '../patterns/today';
import { ProblemNotice } from '../patterns/ProblemNotice';

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of a signed-in page');
  return session;
}

/// Lets in who is signed in; everybody else goes to the sign-in page and comes back to where they wanted to go.
export function SignedIn({ children }: { children: ReactNode }) {
  const location = useLocation();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => readSession(signal),
    staleTime: 5 * 60_000,
    retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.outcomeUnknown,
  });
  if (session.isError) {
    const problem = problemOf(session.error);
    if (problem.status === 401) return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
    return (
      <main className="page-alone">
        <ProblemNotice problem={problem} onReload={() => void session.refetch()} />
      </main>
    );
  }
  if (!session.data) return <div className="splash" aria-busy="true" />;
  return (
    <SessionContext.Provider value={session.data}>
      <TodayContext.Provider value={session.data.today}>{children}</TodayContext.Provider>
    </SessionContext.Provider>
  );
}
