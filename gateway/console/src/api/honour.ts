import type { Said } from './difficulty';
import { type Call, get, post, query } from './http';
import type { Label, Money, Page } from './words';

export const selectionStatuses = ['NOMINATING', 'CHOOSING', 'CHOSEN', 'CHECKED', 'PUBLISHED', 'AWARDED'] as const;

export interface HonourKind {
  id: string;
  label: Label;
  every: 'YEAR' | 'QUARTER' | 'MONTH';
  nominees: { what: string[] };
  places: number;
  choice: { by: 'VOTE' | 'POINTS' | 'RANKING' | 'DECISION'; ballot?: string | null; quorum?: number | null; ties?: string | null; most?: string | null; method?: string | null };
  vetoes: { id: string; label: Label; fact?: string | null }[];
  publicity: unknown;
}

export interface Nominee {
  no: number;
  what: 'UNIT' | 'OFFICER' | 'ADVISER';
  reference: string;
  shown: string;
  reasons: string;
  evidence: string[];
  nominated: Said;
  state: 'NOMINATED' | 'CHOSEN' | 'VETOED' | 'DROPPED' | 'AWARDED' | 'WITHDRAWN';
  place: number | null;
  score: string | null;
  vetoes: { veto: string; hit: boolean; finding: string }[];
  award: { certificate: string; money?: Money | null; open?: string | null } | null;
  proposedToWithdraw: Said | null;
}

export interface Round {
  among: number[];
  places: number;
  cast: number;
  runs: boolean;
  sums: { no: number; of: string }[];
}

export interface Selection {
  id: string;
  version: number;
  kind: string;
  rules: HonourKind;
  period: string;
  status: (typeof selectionStatuses)[number];
  nominees: Nominee[];
  rounds: Round[];
  publicFrom: string | null;
  publicUntil: string | null;
  objections: { no: number; nominee: number; text: string; at: string; upheld: boolean; answered?: Said | null }[];
  actions: string[];
}

export interface HonourNotice {
  id: string;
  period: string;
  kind: Label;
  chosen: { no: number; shown: string; place: number | null }[];
  publicFrom: string;
  publicUntil: string;
}

export const honourPath = (id: string) => `/api/honours/${encodeURIComponent(id)}`;

export function readSelections(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Selection>> {
  return get(`/api/honours${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readHonourKinds(signal: AbortSignal): Promise<{ kinds: HonourKind[]; actions: string[] }> {
  return get('/api/honours/kinds', signal);
}

export function openSelection(body: object, key: string): Promise<Selection> {
  return post('/api/honours', body, { key });
}

export function decideHonour(id: string, decision: string, body: object, call: Call): Promise<Selection> {
  return post(`${honourPath(id)}/${decision}`, body, call);
}

export function readHonourNotices(signal: AbortSignal): Promise<Page<HonourNotice>> {
  return get('/api/public/honours', signal);
}

export function objectToHonour(id: string, body: object, key: string): Promise<{ no: number }> {
  return post(`/api/public/honours/${encodeURIComponent(id)}/objections`, body, { key });
}
