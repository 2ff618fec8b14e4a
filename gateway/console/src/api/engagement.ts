import { type Call, get, post, query } from './http';
import type { Unit } from './units';
import type { Label, Money, Page } from './words';

export const partyKinds = ['PERSON', 'FIRM'] as const;

export interface TypedTerm {
  duties: string;
  feePerYear: Money;
  from: string;
  until: string;
}

export interface TypedEngagement {
  unit: string;
  partyKind: string;
  name: string;
  telephone?: string;
  term: TypedTerm;
}

/// The fee is there for whom it is for.
export interface Term extends Omit<TypedTerm, 'feePerYear'> {
  feePerYear: Money | null;
  by: string;
}

export interface Engagement {
  id: string;
  number: string;
  unit: Unit;
  partyKind: string;
  name: string | null;
  telephone: string | null;
  status: 'COMING' | 'RUNNING' | 'EXPIRED' | 'ENDED';
  from: string;
  until: string;
  /// The latest first.
  terms: Term[];
  assessments: { year: number; grade: string; gradeName: Label | null; evidence: string; by: string; at: string }[];
  /// Years that are over and not assessed.
  unassessed: number[];
  end: { on: string; reason: string; by: string; at: string } | null;
  engagedBy: string;
  grades: { code: string; name: Label; renews: boolean }[];
  actions: string[];
}

export const engagementPath = (id: string) => `/api/engagements/${encodeURIComponent(id)}`;

export function readEngagements(unit: string | undefined, after: string | undefined, signal: AbortSignal): Promise<Page<Engagement>> {
  return get(`/api/engagements${query({ unit, after, limit: 50 })}`, signal);
}

export function engage(engagement: TypedEngagement, call: Call): Promise<Engagement> {
  return post('/api/engagements', engagement, call);
}

/// @param step `assessments`, `renewal` or `end`
export function decideEngagement(id: string, step: string, body: object, call: Call): Promise<Engagement> {
  return post(`${engagementPath(id)}/${step}`, body, call);
}
