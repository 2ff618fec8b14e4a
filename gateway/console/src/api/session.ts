import { get, post } from './http';
import type { Unit } from './units';
import type { MissingPart } from './words';

export interface Session {
  subject: string;
  name: string;
  unit: Unit | null;
  functions: string[];
  /// The business day in the city, when the server knows better than the browser.
  today: string | null;
  /// Where unit and functions are unknown for now because their owner does not answer.
  missing?: MissingPart[];
}

export function loginAddress(page: string): string {
  return `/login?to=${encodeURIComponent(page)}`;
}

export function readSession(signal?: AbortSignal): Promise<Session> {
  return get<Session>('/api/session', signal);
}

/// Ends the session here; the answer says where the provider's own session is ended.
export async function signOut(): Promise<string> {
  const answer = await post<{ location?: string } | undefined>('/logout', undefined);
  return answer?.location ?? '/sign-in';
}
