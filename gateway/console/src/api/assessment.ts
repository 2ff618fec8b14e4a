import { type Call, get, post, put, query, readFile } from './http';
import type { Label, Page } from './words';

export interface FigureRecord {
  kind: string;
  id: string;
  value: string;
  marks: string[];
  link: string | null;
}

export interface Indicator {
  id: string;
  name: Label;
  actual: string;
  target: string | null;
  ratio: string | null;
  completion: string | null;
  variance: string | null;
  rank: number | null;
  lowest: string | null;
  highest: string | null;
  weight: string | null;
  score: string;
  text: string;
  records: FigureRecord[];
}

export interface Adjustment {
  id: string;
  points: string;
  text: string;
  link: string;
}

export interface RankedUnit {
  unit: string;
  unitName: Label;
  unitClass: string | null;
  rank: number | null;
  score: string;
  grade: Label | null;
  upgraded: number | null;
  formula: string | null;
  indicators: Indicator[];
  adjustments: Adjustment[];
}

export interface Ranking {
  id: string;
  period: string;
  methodId: string;
  methodVersion: number;
  frozenAt: string;
  /// The published ranking it stands beside, of a corrected one.
  corrects: string | null;
  units: RankedUnit[];
}

export interface TrendPoint {
  rankingId: string;
  period: string;
  corrected: boolean;
  units: { unit: string; rank: number | null; score: string }[];
}

export interface Method {
  id: string;
  version: number;
  name: Label | null;
  source: string;
  note: string | null;
  status: 'PUBLISHED' | 'ASSUMED' | 'DRAFT' | 'WITHDRAWN';
  rules: {
    unitKinds: string[];
    cycles: string[] | null;
    scoreScale: number;
    indicators: {
      id: string;
      name: Label;
      weight: number | string | null;
      figure: { kind?: string; entry?: string };
      score: object | null;
    }[];
  };
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
  proposed: { targets: Target[]; by: string; at: string } | null;
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

export function decideTargets(period: string, body: object, call: Call): Promise<Period> {
  return post(`${periodPath(period)}/targets/decision`, body, call);
}

export function rankingWorkbook(id: string): Promise<Blob> {
  return readFile(`/api/rankings/${encodeURIComponent(id)}/workbook`);
}

export function readTrend(methodId: string, signal: AbortSignal): Promise<Page<TrendPoint>> {
  return get(`/api/ranking-trends/${encodeURIComponent(methodId)}`, signal);
}
