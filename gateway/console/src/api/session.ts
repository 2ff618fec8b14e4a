import { actFor, actingFor, get, post } from './http';
import type { Unit } from './units';
import type { MissingPart } from './words';

export interface Named {
  subject: string;
  name: string;
}

export interface Session {
  subject: string;
  name: string;
  unit: Unit | null;
  functions: string[];
  /// In whose place this person acts now, as its deputy.
  actingFor?: Named | null;
  /// Whose deputy this person is today.
  standsInFor?: Named[];
  /// The business day in the city, when the server knows better than the browser.
  today: string | null;
  /// Where unit and functions are unknown for now because their owner does not answer.
  missing?: MissingPart[];
}

export function loginAddress(page: string): string {
  return `/login?to=${encodeURIComponent(page)}`;
}

/// Who was chosen to act for may have ended the deputyship meanwhile: then this person goes on for itself.
export async function readSession(signal?: AbortSignal): Promise<Session> {
  const session = await get<Session>('/api/session', signal);
  const chosen = actingFor();
  if (!chosen || session.actingFor?.subject === chosen || (session.missing ?? []).length > 0) return session;
  actFor(null);
  return get<Session>('/api/session', signal);
}

/// Ends the session here; the answer says where the provider's own session is ended.
export async function signOut(): Promise<string> {
  const answer = await post<{ location?: string } | undefined>('/logout', undefined, { actingFor: null });
  actFor(null);
  return answer?.location ?? '/sign-in';
}
