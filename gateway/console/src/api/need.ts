import { type Call, get, post, put, query, readFile } from './http';
import { type Need, type Reason, type Talent, talentPath } from './talent';
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

/// What somebody who recommends chooses from; the title stands there for those who see the need.
export interface RecommendationNeed {
  id: string;
  number: string;
  title: string | null;
  field: string;
  leastClass: string;
  languages: string[];
  placeName: string | null;
  neededBy: string;
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

export function recordWish(talent: string, body: { place: string }, call: Call): Promise<Talent> {
  return put(`${talentPath(talent)}/place-wanted`, body, call);
}

export function readRecommendationNeeds(after: string | undefined, signal: AbortSignal): Promise<Page<RecommendationNeed>> {
  return get(`/api/recommendation-needs${query({ after, limit: 200 })}`, signal);
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
