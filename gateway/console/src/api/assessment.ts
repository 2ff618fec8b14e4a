import { type Call, get, post, put, query } from './http';
import type { Label, Page } from './words';

export interface Indicator {
  id: string;
  name: Label;
  actual: string;
  target: string | null;
  ratio: string | null;
  weight: string;
  score: string;
  text: string;
}

export interface RankedUnit {
  unit: string;
  unitName: Label;
  rank: number | null;
  score: string;
  indicators: Indicator[];
}

export interface Ranking {
  id: string;
  period: string;
  methodId: string;
  methodVersion: number;
  frozenAt: string;
  units: RankedUnit[];
}

export interface Method {
  id: string;
  version: number;
  name: Label | null;
  source: string;
  note: string | null;
  rules: { indicators: { id: string; name: Label; weight: number | string }[] };
}

export interface Target {
  unit: string;
  indicator: string;
  value: string;
}

export interface Period {
  period: string;
  status: 'OPEN' | 'FROZEN';
  targets: Target[];
  figures: { unit: string; unitName: Label; figures: Record<string, string> }[];
  missingProducers: string[];
  frozenAt: string | null;
  actions: string[];
}

export const periodPath = (period: string) => `/api/periods/${encodeURIComponent(period)}`;

export function readMethods(signal: AbortSignal): Promise<Page<Method>> {
  return get('/api/assessment-methods', signal);
}

export function readRankings(period: string, signal: AbortSignal): Promise<Page<Ranking>> {
  return get(`/api/rankings${query({ period })}`, signal);
}

export function setTargets(period: string, items: Target[], call: Call): Promise<Period> {
  return put(`${periodPath(period)}/targets`, { items }, call);
}

export function freezePeriod(period: string, body: object, call: Call): Promise<Period> {
  return post(`${periodPath(period)}/freeze`, body, call);
}

export function makeRanking(period: string, methodId: string, key: string): Promise<Ranking> {
  return post('/api/rankings', { period, methodId }, { key });
}
