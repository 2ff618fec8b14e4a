import type { Dispute } from './dispute';
import type { LeadDocument } from './document';
import { type Call, get, post, query, read, readFile } from './http';
import type { PoolStay } from './pool';
import type { Unit } from './units';
import type { Money, Page, TrailEntry } from './words';

export const channels = [
  'OVERSEAS_OFFICE',
  'DOMESTIC_OFFICE',
  'VISIT',
  'REFERRAL',
  'EXHIBITION',
  'ENTERPRISE',
  'DEPARTMENT',
  'OTHER',
] as const;
export const sharings = ['OWN', 'CITY', 'CONFIDENTIAL'] as const;
export const leadStatuses = [
  'REPORTED',
  'JUDGED',
  'DISPATCHED',
  'ACCEPTED',
  'CONVERSION_REQUESTED',
  'CONVERTED',
  'POOLED',
  'RELEASED',
] as const;
export const points = ['INVESTOR', 'INTENTION', 'STRENGTH', 'POLICY_FIT'] as const;
export const dimensions = ['INDUSTRY', 'MARKET', 'TECHNOLOGY', 'ENVIRONMENT', 'ENERGY', 'BENEFIT'] as const;

/// Somebody else was first: the problem tells who, and until when.
export const ALREADY_REPORTED = 'lead.already-reported';

export interface NameText {
  text: string;
  language: string;
}

export interface Investor {
  names: NameText[];
  creditCode?: string | null;
  foreignRegistration?: string | null;
  country: string;
  enterpriseId?: string | null;
}

export interface Contact {
  name: string;
  position?: string;
  phone?: string;
  email?: string;
}

export interface LeadReport {
  title: string;
  content?: string;
  investor: Investor;
  amount: Money;
  industry?: string;
  channel: string;
  sharing?: string;
  contacts?: Contact[];
  heardOn?: string;
}

export interface Similar {
  number: string | null;
  name: string | null;
  heldBy: string;
  protectedUntil: string | null;
  score: string;
  reasons: string[];
}

export interface CheckResult {
  taken: { number: string | null; heldBy: string; contact: string; protectedUntil: string | null; by: string; inPool: boolean } | null;
  similar: Similar[];
  creditCode: 'VALID' | 'WRONG_CHECK_DIGIT' | 'WRONG_FORM' | null;
}

export interface Dispatch {
  unit: Unit;
  status: 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'LET_GO' | 'HANDED_ON' | 'LAPSED';
  dispatchedAt: string;
  dueOn: string | null;
  answeredAt: string | null;
  inTime: boolean | null;
  reason: string | null;
  /// Where another unit handed it on, with the share it keeps, in percent.
  transfer: { from: Unit; share: number | null } | null;
}

export interface Clock {
  kind: string;
  unit: Unit | null;
  dueOn: string;
  overdue: boolean;
  provisional: boolean;
}

export interface Judgement {
  valuable: boolean;
  points: Record<string, { met: boolean; reason: string }>;
  dimensions: Record<string, string>;
  by: string;
  at: string;
}

/// A lead the reader does not see has neither id nor number here.
export interface SimilarLead {
  leadId: string | null;
  number: string | null;
  score: string;
  reasons: string[];
  decision: 'SAME' | 'DIFFERENT' | null;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
}

export interface Lead {
  id: string;
  number: string;
  version: number;
  title: string;
  content: string | null;
  investor: Investor;
  /// This, and what else may be null beside it, is not told of a masked lead.
  amount: Money | null;
  industry: string | null;
  channel: string | null;
  sharing: string;
  masked: boolean;
  contacts: Contact[];
  reportingUnit: Unit;
  reporter: string | null;
  receivedAt: string;
  heardOn: string | null;
  status: string;
  protectedUntil: string | null;
  protectedFor: Unit | null;
  protectionTerms: { longest: string; daysWithoutProgress: number; rule: string } | null;
  major: boolean | null;
  judgement: Judgement | null;
  dispatches: Dispatch[];
  ownerUnits: Unit[];
  progress: { on: string; text: string; by: string; unit: Unit; at: string }[];
  similar: SimilarLead[];
  disputes: Dispute[];
  documents: LeadDocument[];
  pooled: PoolStay | null;
  conversion: { unit: Unit; requestedBy: string; requestedAt: string; projectId: string | null } | null;
  closedReason: string | null;
  clocks: Clock[];
  trail?: TrailEntry[];
  actions: string[];
}

export const leadPath = (id: string) => `/api/leads/${encodeURIComponent(id)}`;

export function readLeads(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Lead>> {
  return get(`/api/leads${query({ ...filters, after, limit: 50 })}`, signal);
}

/// What the register shows by these filters, as a workbook.
export function exportLeads(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/leads/export${query(filters)}`);
}

export function checkLead(investor: Investor, signal: AbortSignal): Promise<CheckResult> {
  return post('/api/leads/check', { investor }, { signal });
}

/// @param letter id of the letter that it is made of
export async function reportLead(report: LeadReport, key: string, letter?: string): Promise<Lead> {
  return (await read<Lead>(`/api/leads${query({ letter })}`, { method: 'POST', body: report, key })).value;
}

export function decideLead(id: string, decision: string, body: object, call: Call): Promise<Lead> {
  return post(`${leadPath(id)}/${decision}`, body, call);
}

/// The name to show: the reader's language first, else the first one given.
export function investorName(investor: Investor, language: string): string {
  const fitting = investor.names.find((name) => name.language.startsWith(language));
  return (fitting ?? investor.names[0])?.text ?? '';
}
