import { type Call, get, post, put, query } from './http';
import { projectPath } from './project';
import type { Label, Page } from './words';

/// A unit of the city, or a place elsewhere by its name.
export interface Party {
  unit: string | null;
  name: Label;
}

export interface SharedProject {
  id: string;
  number: string;
  name: string;
}

export interface EnclaveRow {
  id: string;
  number: string;
  title: string;
  out: Party;
  in: Party;
  projects: SharedProject[];
  signedOn: string;
  settledUntil: number | null;
  open: SettlementStatus | null;
  ended: boolean;
}

export type SettlementStatus = 'ENTERED' | 'DISPUTED' | 'SETTLED' | 'REJECTED';

export interface Mark {
  by: string;
  at: string;
  said: string | null;
}

/// It counts once the other side confirmed it and until it is withdrawn.
export interface Told {
  by: Mark;
  side: 'OUT' | 'IN';
  confirmed: Mark | null;
  withdrawn: Mark | null;
}

export interface Phase {
  kind: 'REPAY' | 'SHARE';
  clause: string;
  share: string | null;
  ratio: string | null;
  years: number | null;
  from: string | null;
  day: string | null;
  firstYear: 'SAME' | 'NEXT' | null;
}

export interface SharedItem {
  id: string;
  label: Label;
  counts: 'TAX' | 'INDICATOR';
  unit: string;
  scale: number;
  straddle: string | null;
  phases: Phase[];
  otherwise: string;
}

export interface YearShare {
  year: number;
  item: string;
  label: Label;
  unit: string;
  amount: string;
  out: string;
  in: string;
  outChange: string | null;
  inChange: string | null;
  lines: { clause: string; step: string; text: Label }[];
}

export interface Settlement {
  year: number;
  correction: boolean;
  status: SettlementStatus;
  side: 'OUT' | 'IN';
  amounts: { item: string; amount: string; proof: string }[];
  shares: YearShare[];
  entered: Mark;
  answered: Mark | null;
  decided: Mark | null;
}

export interface Enclave extends Omit<EnclaveRow, 'settledUntil' | 'open' | 'ended'> {
  terms: string;
  source: string;
  termsText: string;
  items: SharedItem[];
  agreed: Partial<Record<'OUT' | 'IN', Mark>>;
  starts: { start: string; day: string; told: Told }[];
  inputs: { kind: string; amount: { amount: string; currency: string }; day: string; proof: string; told: Told }[];
  settlements: Settlement[];
  settled: YearShare[];
  nextYear: number;
  registered: Mark;
  ended: Mark | null;
  lastYear: number | null;
  actions: string[];
}

export interface Practice {
  id: string;
  place: Label;
  name: Label;
  year: number | null;
  source: string;
  rule: Label;
  open: Label | null;
  text: string | null;
  /// The document itself no longer holds.
  expired?: boolean;
}

/// What one side of an agreement has of an item.
export interface ShareRow {
  enclaveId: string;
  number: string;
  item: string;
  unit: string;
  side: 'OUT' | 'IN';
  party: Party;
  amount: string;
  whole: string;
}

export interface CityShares {
  year: number;
  rows: ShareRow[];
  totals: { item: string; label: Label; unit: string; whole: string; byParty: { party: Party; amount: string }[] }[];
}

export const enclavePath = (id: string) => `/api/enclaves/${encodeURIComponent(id)}`;

export function readEnclaves(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<EnclaveRow>> {
  return get(`/api/enclaves${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readProjectEnclaves(projectId: string, signal: AbortSignal): Promise<EnclaveRow[]> {
  return get(`${projectPath(projectId)}/enclaves`, signal);
}

export function readPractices(signal: AbortSignal): Promise<{ practices: Practice[] }> {
  return get('/api/enclave-practices', signal);
}

export function readCityShares(year: string, signal: AbortSignal): Promise<CityShares> {
  return get(`/api/enclave-shares${query({ year })}`, signal);
}

export function registerEnclave(agreement: object, key: string): Promise<Enclave> {
  return post('/api/enclaves', agreement, { key });
}

/// @param step `inputs`, `starts`, `settlements`, `corrections`, `settlements/2025/confirmation`, `end` …
export function decideEnclave(id: string, step: string, body: object, call: Call): Promise<Enclave> {
  return post(`${enclavePath(id)}/${step}`, body, call);
}

export function replaceTerms(id: string, body: { terms: string }, call: Call): Promise<Enclave> {
  return put(`${enclavePath(id)}/terms`, body, call);
}
