import { get, put, query } from './http';
import type { Unit } from './units';

export interface QuotaProgress {
  unit: Unit;
  target: number;
  reached: number;
  /// Percent of the whole year's target.
  completion: number;
  expected: number;
  variance: number;
}

export interface QuotaStanding {
  year: number;
  elapsedMonths: number;
  rule: string;
  maySet: boolean;
  items: QuotaProgress[];
}

export function readQuotas(year: string | undefined, signal: AbortSignal): Promise<QuotaStanding> {
  return get(`/api/lead-quotas${query({ year })}`, signal);
}

export function setQuota(unit: string, year: number, body: { target: number; reason?: string }, key: string): Promise<unknown> {
  return put(`/api/lead-quotas/${encodeURIComponent(unit)}/${year}`, body, { key });
}
