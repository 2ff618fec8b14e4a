import type { Scan } from './file';
import { type Call, get, post, put, query } from './http';
import type { Contact } from './lead';
import type { SheetRow } from './sheet';
import type { Unit } from './units';
import type { Page } from './words';

export const visitStatuses = ['PLANNED', 'MADE', 'CANCELLED'] as const;

/// `days` in halves, from the morning of the first day on.
export interface Stay {
  from: string;
  until: string;
  days: number;
}

export interface NextStep {
  text: string;
  on: string;
  done: { text: string; by: string; at: string } | null;
}

export interface Visit {
  id: string;
  number: string;
  unit: Unit;
  firm: { enterpriseId: string | null; name: string; creditCode: string | null; country: string };
  place: string;
  stay: Stay;
  people: number;
  purpose: string;
  plannedBy: string;
  plannedAt: string;
  status: (typeof visitStatuses)[number];
  /// Nobody is named to those who do not work the visit.
  made: { met: Contact[]; topics: string; result: string; by: string; at: string } | null;
  steps: NextStep[];
  lead: { leadId: string; leadNumber: string } | null;
  trip: { tripId: string; tripNumber: string } | null;
  /// None to those who do not work the visit.
  proofs: Proof[];
  corrections: Correction[];
  cancelledBecause: string | null;
  due: string | null;
  overdue: boolean;
  actions: string[];
}

/// A photo or a signed sheet.
export interface Proof {
  id: string;
  title: string;
  contentType: string;
  size: number;
  sha256: string;
  by: string;
  at: string;
  withdrawal: { by: string; at: string; reason: string } | null;
  scan: Scan | null;
}

/// What stood there before it was corrected.
export interface Correction {
  stay: Stay;
  people: number;
  before: NonNullable<Visit['made']>;
  reason: string;
  by: string;
  at: string;
}

export interface TypedCorrection {
  stay: TypedStay;
  people: string;
  /// Left out where those stay who are on record.
  met?: Contact[];
  topics: string;
  result: string;
  reason: string;
}

export interface TypedStay {
  from: string;
  days: string;
}

export interface TypedRecord {
  stay?: TypedStay;
  met?: Contact[];
  topics: string;
  result: string;
  next?: { text: string; on: string };
}

export interface TypedVisit {
  firm: { name: string; creditCode?: string; country: string };
  place: string;
  stay: TypedStay;
  people: string;
  purpose: string;
  /// Number of the trip it was made on.
  trip?: string;
  record?: TypedRecord;
}

export interface VisitRow extends SheetRow {
  /// Whose visit it is; none where that cannot be said.
  unit: Unit | null;
  firm: string;
  day: string | null;
  /// As they would count.
  days: number | null;
}

export const visitPath = (id: string) => `/api/visits/${encodeURIComponent(id)}`;

export function readVisits(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Visit>> {
  return get(`/api/visits${query({ ...filters, after, limit: 50 })}`, signal);
}

/// @param letter id of the letter that it is made of
export function enterVisit(visit: TypedVisit, call: Call, letter?: string): Promise<Visit> {
  const { path, body } = visitRequest(visit, letter);
  return post(path, body, call);
}

export function visitRequest(visit: TypedVisit, letter?: string) {
  const body = { ...visit, people: Number(visit.people), stay: sent(visit.stay), ...recordOf(visit.record) };
  return { method: 'POST', path: `/api/visits${query({ letter })}`, body } as const;
}

export function changeVisit(id: string, visit: TypedVisit, call: Call): Promise<Visit> {
  return put(`${visitPath(id)}/plan`, { ...visit, people: Number(visit.people), stay: sent(visit.stay) }, call);
}

export function recordVisit(id: string, record: TypedRecord, call: Call): Promise<Visit> {
  const { path, body } = recordRequest(id, record);
  return post(path, body, call);
}

export function recordRequest(id: string, record: TypedRecord) {
  return { method: 'POST', path: `${visitPath(id)}/record`, body: recorded(record) } as const;
}

export function correctVisit(id: string, correction: TypedCorrection, call: Call): Promise<Visit> {
  return post(`${visitPath(id)}/correction`, { ...correction, people: Number(correction.people), stay: sent(correction.stay) }, call);
}

export function proveVisit(id: string, { title, file }: { title?: string; file: File }, call: Call): Promise<Visit> {
  const form = new FormData();
  if (title) form.append('title', title);
  form.append('file', file, file.name);
  return post(`${visitPath(id)}/proofs`, form, call);
}

export const proofPath = (visit: string, proof: string) => `${visitPath(visit)}/proofs/${encodeURIComponent(proof)}`;

export function withdrawProof(visit: string, proof: string, body: { reason: string }, call: Call): Promise<Visit> {
  return post(`${proofPath(visit, proof)}/withdrawal`, body, call);
}

export function decideVisit(id: string, decision: 'follow-ups' | 'lead' | 'trip' | 'cancellation', body: object, call: Call): Promise<Visit> {
  return post(`${visitPath(id)}/${decision}`, body, call);
}

function sent({ from, days }: TypedStay) {
  return { from, days: Number(days) };
}

function recorded(record: TypedRecord) {
  return { ...record, ...(record.stay ? { stay: sent(record.stay) } : {}) };
}

function recordOf(record: TypedRecord | undefined) {
  return record ? { record: recorded(record) } : {};
}
