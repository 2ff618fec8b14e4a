import { type Call, get, post, query } from './http';
import type { Page } from './words';

export const entryStatuses = ['ENTERED', 'CONFIRMED', 'REFUSED'] as const;

export interface FigureEntry {
  id: string;
  unit: string;
  entry: string;
  period: string;
  value: string;
  marks: string[];
  words: string;
  document: string;
  sha256: string | null;
  status: (typeof entryStatuses)[number];
  enteredBy: string;
  enteredAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
  corrects: string | null;
  actions: string[];
}

export const correctionKinds = ['FIGURE', 'TARGET', 'ADJUSTMENT'] as const;

export const correctionStatuses = ['PROPOSED', 'APPROVED', 'REFUSED'] as const;

export interface Correction {
  id: string;
  rankingId: string;
  of: (typeof correctionKinds)[number];
  unit: string;
  subject: string;
  before: string | null;
  after: string;
  why: string;
  document: string;
  status: (typeof correctionStatuses)[number];
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  correctedRanking: string | null;
  actions: string[];
}

export const entryPath = (id: string) => `/api/figure-entries/${encodeURIComponent(id)}`;

export function readEntries(filters: Record<string, string>, signal: AbortSignal): Promise<Page<FigureEntry>> {
  return get(`/api/figure-entries${query(filters)}`, signal);
}

export function enterFigure(body: object, key: string): Promise<FigureEntry> {
  return post('/api/figure-entries', body, { key });
}

export function decideEntry(id: string, body: object, call: Call): Promise<FigureEntry> {
  return post(`${entryPath(id)}/decision`, body, call);
}

export function readCorrections(signal: AbortSignal): Promise<Page<Correction>> {
  return get('/api/ranking-corrections', signal);
}

export function proposeCorrection(body: object, key: string): Promise<Correction> {
  return post('/api/ranking-corrections', body, { key });
}

export function decideCorrection(id: string, body: object, call: Call): Promise<Correction> {
  return post(`/api/ranking-corrections/${encodeURIComponent(id)}/decision`, body, call);
}
