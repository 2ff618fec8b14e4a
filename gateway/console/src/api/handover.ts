import { get, post, query } from './http';
import { officerPath } from './network';
import type { Problem } from './problem';
import type { Unit } from './units';

export interface NamedItem {
  kind: string;
  id: string;
  title: string;
  link: string;
  unit: string;
  mayHandOver: boolean;
}

/// What project-service keeps in an officer's own name; whoever keeps the accounts is told how much, and no titles.
export interface NamedWork {
  officer: string;
  items: NamedItem[];
  counts: Record<string, number>;
  more: boolean;
}

/// What waits where the officer works: the unit's work.
export interface PlaceWork {
  unit: Unit;
  last: boolean;
  work: Record<string, number>;
}

export interface HandedOver {
  items: { kind: string; id: string; problem: Problem | null }[];
  left: number;
}

export const handOverPage = (subject: string) => `/network/hand-over${query({ subject })}`;

export function readNamedWork(officer: string, signal: AbortSignal): Promise<NamedWork> {
  return get(`/api/officer-work${query({ officer })}`, signal);
}

export function readPlaceWork(officer: string, signal: AbortSignal): Promise<PlaceWork> {
  return get(`${officerPath(officer)}/open-work`, signal);
}

export function handOver(body: object, key: string): Promise<HandedOver> {
  return post('/api/officer-work/hand-over', body, { key });
}
