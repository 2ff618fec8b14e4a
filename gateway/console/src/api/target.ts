import type { Decided } from './enterprise';
import { type Call, get, post, put, query } from './http';
import type { NameText } from './lead';
import type { Unit } from './units';
import type { Page } from './words';

export const chainPositions = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const;

/// `percent` of the firms; none where there is no firm.
export interface Share {
  firms: number;
  percent: number | null;
}

export interface CoverageFigures {
  firms: number;
  assigned: number;
  visited: Share;
  met: Share;
  withLead: Share;
  converted: Share;
}

/// A firm on a list, or taken off it.
export interface Target {
  id: string;
  enterpriseId: string;
  number: string;
  names: NameText[];
  traits: string[];
  chain: string | null;
  position: (typeof chainPositions)[number] | null;
  assignment: { unit: Unit; dueOn: string | null; by: string; at: string } | null;
  reached: { visits: number; meetings: number; leads: number; converted: number };
  addedBy: string;
  addedAt: string;
  takenOff: Decided | null;
}

export interface TargetList {
  id: string;
  number: string;
  unit: Unit;
  name: string;
  year: number;
  purpose: string;
  openedBy: string;
  openedAt: string;
  closing: Decided | null;
  figures: CoverageFigures;
  /// None in a list, as `targets`; the firms that nobody looks after come last, without a unit.
  units: { unit: Unit | null; figures: CoverageFigures }[];
  targets: Target[];
  actions: string[];
}

export interface TypedList {
  name: string;
  year: string;
  purpose: string;
}

export interface TypedPlace {
  chain?: string;
  position?: string;
}

export const targetListPath = (id: string) => `/api/target-lists/${encodeURIComponent(id)}`;

export function readTargetLists(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<TargetList>> {
  return get(`/api/target-lists${query({ ...filters, after, limit: 50 })}`, signal);
}

export function openTargetList({ year, ...list }: TypedList, key: string): Promise<TargetList> {
  return post('/api/target-lists', { ...list, year: Number(year) }, { key });
}

export function changeTargetList(id: string, { year, ...list }: TypedList, call: Call): Promise<TargetList> {
  return put(`${targetListPath(id)}/plan`, { ...list, year: Number(year) }, call);
}

export function decideTargetList(id: string, decision: string, body: object, call: Call): Promise<TargetList> {
  return post(`${targetListPath(id)}/${decision}`, body, call);
}

export function takeOffTarget(id: string, target: string, body: { reason: string }, call: Call): Promise<TargetList> {
  return post(`${targetListPath(id)}/targets/${encodeURIComponent(target)}/removal`, body, call);
}

export function placeTarget(id: string, target: string, body: TypedPlace, call: Call): Promise<TargetList> {
  return put(`${targetListPath(id)}/targets/${encodeURIComponent(target)}/place`, body, call);
}
