import { type Call, get, post, query } from './http';
import type { NameText } from './lead';
import type { Page } from './words';

interface ContactPerson {
  name: string;
  position: string | null;
  phone: string | null;
  email: string | null;
}

export interface Pairing {
  id: string;
  number: string;
  firm: { id: string; number: string; names: NameText[] };
  /// The account of an officer.
  leader: string;
  /// None for whom it is not for.
  contact: ContactPerson | null;
  status: 'COMING' | 'RUNNING' | 'EXPIRED' | 'ENDED';
  from: string;
  until: string;
  /// The newest first, as `handOvers`.
  terms: { from: string; until: string; by: string; at: string }[];
  handOvers: { before: string; leader: string; reason: string; by: string; at: string }[];
  end: { reason: string; by: string; at: string } | null;
  pairedBy: string;
  pairedAt: string;
  actions: string[];
}

export interface TypedContact {
  name: string;
  position?: string;
  phone?: string;
  email?: string;
}

export interface TypedPairing {
  leader: string;
  contact: TypedContact;
  from: string;
  until: string;
}

export const pairingPath = (id: string) => `/api/pairings/${encodeURIComponent(id)}`;

export function readPairings(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Pairing>> {
  return get(`/api/pairings${query({ ...filters, after, limit: 50 })}`, signal);
}

export async function readLeaders(signal: AbortSignal): Promise<{ subject: string; name: string }[]> {
  return (await get<{ items: { subject: string; name: string }[] }>('/api/pairings/leaders', signal)).items;
}

export function pairLeader(enterprise: string, pairing: TypedPairing, key: string): Promise<Pairing> {
  return post('/api/pairings', { enterprise, ...pairing }, { key });
}

export function decidePairing(id: string, decision: string, body: object, call: Call): Promise<Pairing> {
  return post(`${pairingPath(id)}/${decision}`, body, call);
}
