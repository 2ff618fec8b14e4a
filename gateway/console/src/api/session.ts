import { get, post } from './http';

export interface Session {
  subject: string;
  name: string;
  unit: { id: string; name: string } | null;
  functions: string[];
  /// The business day in the city, when the server knows better than the browser.
  today?: string | null;
}

export const loginAddress = '/oauth2/authorization/yihao';

export function readSession(signal?: AbortSignal): Promise<Session> {
  return get<Session>('/api/session', signal);
}

export function signOut(): Promise<unknown> {
  return post('/logout', undefined);
}
