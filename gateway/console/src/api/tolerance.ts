import { type Call, get, post, query } from './http';
import type { Said } from './difficulty';
import type { Label, Page } from './words';

export const toleranceStatuses = ['REQUESTED', 'EXAMINED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export const faultKinds = ['PROJECT', 'DEDUCTION', 'INTERVIEW'] as const;

export interface ToleranceAnswer {
  condition: string;
  label: Label;
  statement: string;
  evidence: { reference: string; sha256?: string | null }[];
  finding?: { met: boolean; reason: string } | null;
}

export interface ToleranceCase {
  id: string;
  number: string;
  version: number;
  unit: string;
  fault: { kind: (typeof faultKinds)[number]; id: string; facts: string; from: string; until: string };
  requested: Said;
  answers: ToleranceAnswer[];
  status: (typeof toleranceStatuses)[number];
  due: string | null;
  late: boolean;
  examined: Said | null;
  ended: Said | null;
  /// The deduction that it lifts; open while it still is to be.
  lifting: { deductionId: string; open?: string | null } | null;
  actions: string[];
}

export interface ToleranceCondition {
  id: string;
  label: Label;
  ask: Label;
}

export const tolerancePath = (id: string) => `/api/tolerance-cases/${encodeURIComponent(id)}`;

export function readToleranceCases(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<ToleranceCase>> {
  return get(`/api/tolerance-cases${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readToleranceRules(signal: AbortSignal): Promise<{ conditions: ToleranceCondition[] }> {
  return get('/api/tolerance-cases/rules', signal);
}

export function requestTolerance(body: object, key: string): Promise<ToleranceCase> {
  return post('/api/tolerance-cases', body, { key });
}

export function decideTolerance(id: string, decision: string, body: object, call: Call): Promise<ToleranceCase> {
  return post(`${tolerancePath(id)}/${decision}`, body, call);
}
