import { type Call, get, post, query } from './http';
import type { Computation } from './reward';
import type { Money, Page } from './words';

export interface Scheme {
  id: string;
  schemeId: string;
  schemeVersion: number;
  name: string;
  documentNumber: string | null;
  sources: string[];
  validFrom: string;
  validUntil: string | null;
  status: 'DRAFT' | 'ACTIVE' | 'SUSPENDED';
  publicityWorkingDays: number;
  publicitySource: string;
  assumptions: string[];
  warnings: string[];
  review: { documentNumber: string; reviewedOn: string; reviewedBy: string; conclusion: string } | null;
  text: string;
  suspension?: Halt | null;
  end?: Halt | null;
  actions: string[];
}

/// Why a version takes no new claims; of an end the last day on which it does.
export interface Halt {
  reason: string;
  lastDay: string | null;
}

export const schemePath = (id: string) => `/api/schemes/${encodeURIComponent(id)}`;

export function readSchemes(filters: Record<string, string>, after: string | undefined, signal?: AbortSignal): Promise<Page<Scheme>> {
  return get(`/api/schemes${query({ ...filters, after, limit: 50 })}`, signal);
}

/// All that there are, for a choice among them.
export function readAllSchemes(signal?: AbortSignal): Promise<Page<Scheme>> {
  return get('/api/schemes?limit=200', signal);
}

/// What one who may claim would be paid, by whom and when.
export interface TrialPart {
  beneficiary: string;
  award: Computation;
  instalments: { no: number; amount: Money; due: string }[];
  payers: { payer: string; amount: Money }[];
}

/// Checks the text of a scheme and computes a made-up case by it; nothing is stored.
export function tryScheme(body: object, signal?: AbortSignal): Promise<{ schemeId: string; schemeVersion: number; parts: TrialPart[] }> {
  return post('/api/schemes/trials', body, { signal });
}

export function uploadScheme(text: string, key: string): Promise<Scheme> {
  return post('/api/schemes', { text }, { key });
}

export function activateScheme(id: string, body: object, call: Call): Promise<Scheme> {
  return post(`${schemePath(id)}/activation`, body, call);
}

const haltPaths = { suspend: 'suspension', resume: 'resumption', end: 'end' } as const;

export function haltScheme(id: string, step: keyof typeof haltPaths, body: object, call: Call): Promise<Scheme> {
  return post(`${schemePath(id)}/${haltPaths[step]}`, body, call);
}
