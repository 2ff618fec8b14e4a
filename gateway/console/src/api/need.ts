import { type Call, get, post, put, query, readFile } from './http';
import type { Need, Reason } from './talent';
import type { Page } from './words';

export const figureKinds = ['FIELD', 'CLASS', 'UNIT'] as const;

export interface NeedFigure {
  key: string;
  name: string;
  open: number;
  filled: number;
  closed: number;
  wanted: number;
  arrived: number;
  medianDays: number | null;
}

export interface Offer {
  need: Need;
  points: number;
  ruleVersion: string;
  reasons: Reason[];
}

export interface MatchingRow {
  needId: string;
  number: string;
  title: string;
  unit: string;
  neededBy: string;
  unserved: boolean;
  best: { talentId: string; talentNumber: string; talentClass: string | null; points: number; reasons: Reason[] }[];
}

export interface MatchingReport {
  day: string;
  ruleVersion: string;
  needs: number;
  unserved: number;
  rows: MatchingRow[];
}

export interface Wish {
  version: number;
  place: string | null;
  placeName: string | null;
}

export const recommendationStatuses = ['RECOMMENDED', 'CONFIRMED', 'DECLINED', 'USED'] as const;

export interface Recommendation {
  id: string;
  number: string;
  needId: string;
  needNumber: string;
  recommenderKind: string;
  unit: string | null;
  enterpriseName: string | null;
  filedBy: string;
  status: string;
  recommendedAt: string;
  confirmedOn: string | null;
  reason: string | null;
  arrivedOn: string | null;
  person: {
    talentId: string | null;
    registered: boolean;
    name: string;
    identityKind: string | null;
    identityNumber: string;
    phone: string | null;
  } | null;
  actions: string[];
}

export const recommendationPath = (id: string) => `/api/recommendations/${encodeURIComponent(id)}`;
const wishPath = (talent: string) => `/api/talent-wishes/${encodeURIComponent(talent)}`;

export function editNeed(id: string, body: object, call: Call): Promise<Need> {
  return put(`/api/needs/${encodeURIComponent(id)}`, body, call);
}

export function needsWorkbook(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/needs/export${query(filters)}`);
}

export function readNeedFigures(by: string, signal: AbortSignal): Promise<{ items: NeedFigure[] }> {
  return get(`/api/need-figures${query({ by })}`, signal);
}

export function readMatchingReport(signal: AbortSignal): Promise<MatchingReport> {
  return get('/api/need-matching', signal);
}

export function readNeedsOfTalent(talent: string, signal: AbortSignal): Promise<{ items: Offer[] }> {
  return get(`/api/talents/${encodeURIComponent(talent)}/needs`, signal);
}

export function readWish(talent: string, signal: AbortSignal): Promise<Wish> {
  return get(wishPath(talent), signal);
}

export function recordWish(talent: string, body: { place: string }, key: string): Promise<Wish> {
  return put(wishPath(talent), body, { key });
}

export function readRecommendations(
  filters: Record<string, string>,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<Recommendation>> {
  return get(`/api/recommendations${query({ ...filters, after, limit: 50 })}`, signal);
}

export function recommend(body: object, key: string): Promise<Recommendation> {
  return post('/api/recommendations', body, { key });
}

export function decideRecommendation(
  id: string,
  decision: 'confirmation' | 'refusal',
  body: object,
  call: Call,
): Promise<Recommendation> {
  return post(`${recommendationPath(id)}/${decision}`, body, call);
}
