import { type Call, etagOf, get, post, put, query, readFile } from './http';
import type { Investor, NameText } from './lead';
import type { Problem } from './problem';
import type { SheetRow } from './sheet';
import type { Unit } from './units';
import type { Page } from './words';

export const traits = ['FORTUNE_500', 'CHINA_500', 'CENTRAL_SOE', 'LISTED', 'SPECIALISED'] as const;
export const pairStatuses = ['OPEN', 'DIFFERENT', 'MERGED'] as const;

export interface Suggestion {
  id: string;
  number: string;
  names: NameText[];
}

/// What somebody decided, and why.
export interface Decided {
  by: string;
  at: string;
  reason: string;
}

/// A trait of a year, with the list or paper that says so; taken back, it counts for nothing.
export interface Attestation {
  id: string;
  trait: string;
  year: number;
  source: string;
  by: string;
  at: string;
  takenBack: Decided | null;
}

/// An entry that is read as another one; it keeps its own names and registrations.
export interface MergedEntry {
  id: string;
  number: string;
  names: NameText[];
  creditCode: string | null;
  foreignRegistration: string | null;
  industry: string | null;
  traits: string[];
  attestations: Attestation[];
  decided: Decided | null;
  actions: string[];
  version: number;
}

export interface Enterprise {
  id: string;
  number: string;
  names: NameText[];
  creditCode: string | null;
  creditCodeConfirmed: boolean;
  foreignRegistration: string | null;
  country: string;
  industry: string | null;
  /// With a source or without.
  traits: string[];
  attestations: Attestation[];
  merged: MergedEntry[];
  /// The number of the merged entry by which this one was asked for.
  askedFor: string | null;
  /// Who undid the last merge of this entry.
  apart: Decided | null;
  actions: string[];
  version: number;
}

/// A firm with all that its merged entries bring.
export interface Firm {
  id: string;
  number: string;
  version: number;
  names: NameText[];
  creditCode: string | null;
  foreignRegistration: string | null;
  country: string;
  industry: string | null;
  traits: string[];
  merged: string[];
}

export interface Duplicate {
  id: string;
  one: Firm;
  other: Firm;
  likeness: string;
  reasons: string[];
  status: (typeof pairStatuses)[number];
  decision: Decided | null;
  actions: string[];
}

export interface MergeSide {
  firm: Firm;
  counts: { kind: string; count: number; units: Unit[] }[];
}

export interface MergePreview {
  loser: MergeSide;
  survivor: MergeSide;
  severalHolders: Unit[];
  /// Why it would be refused.
  against: Problem[];
}

export interface EnterpriseFacts {
  investor: Investor;
  industry?: string;
  traits?: string[];
}

export interface TypedMerge {
  loser: string;
  survivor: string;
  reason: string;
}

export const enterprisePath = (id: string) => `/api/enterprises/${encodeURIComponent(id)}`;
export const duplicatePath = (id: string) => `/api/enterprises/duplicates/${encodeURIComponent(id)}`;

/// @param warnings what does not keep the row out: a check digit
export interface EnterpriseRow extends SheetRow {
  name: string;
  registration: string;
  country: string;
  warnings: { code: string }[];
}

/// What the register shows by this filter, as a workbook.
export function exportEnterprises(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/enterprises/export${query(filters)}`);
}

export function readEnterprises(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Enterprise>> {
  return get(`/api/enterprises${query({ ...filters, after, limit: 50 })}`, signal);
}

/// The enterprises of the register that somebody may mean while typing a name.
export async function suggestEnterprises(name: string, signal: AbortSignal): Promise<Suggestion[]> {
  return (await get<{ items: Suggestion[] }>(`/api/enterprises/suggestions${query({ name })}`, signal)).items;
}

export function changeEnterprise(id: string, { investor, industry, traits }: EnterpriseFacts, call: Call): Promise<Enterprise> {
  return put(enterprisePath(id), { ...investor, industry, traits }, call);
}

export function confirmCreditCode(id: string, body: { reason: string }, call: Call): Promise<Enterprise> {
  return post(`${enterprisePath(id)}/credit-code-confirmation`, body, call);
}

export function attestTrait(id: string, body: { trait: string; year: number; source: string }, call: Call): Promise<Enterprise> {
  return post(`${enterprisePath(id)}/attestations`, body, call);
}

export function takeBackTrait(id: string, attestation: string, body: { reason: string }, call: Call): Promise<Enterprise> {
  return post(`${enterprisePath(id)}/attestations/${encodeURIComponent(attestation)}/withdrawal`, body, call);
}

export function readDuplicates(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Duplicate>> {
  return get(`/api/enterprises/duplicates${query({ ...filters, after, limit: 50 })}`, signal);
}

export function tellApart(id: string, body: { reason: string }, call: Call): Promise<Duplicate> {
  return post(`${duplicatePath(id)}/difference`, body, call);
}

export function previewMerge(loser: string, survivor: string, signal: AbortSignal): Promise<MergePreview> {
  return get(`${enterprisePath(loser)}/merge-preview${query({ into: survivor })}`, signal);
}

/// `version` is the merged entry's, where it was seen.
export function mergeEnterprises({ loser, survivor, reason }: TypedMerge, version: number | undefined, key: string): Promise<Firm> {
  return post(`${enterprisePath(loser)}/merge`, { into: survivor, reason }, { key, ifMatch: etagOf(version) });
}

export function undoMerge(entry: MergedEntry, body: { reason: string }, key: string): Promise<Firm> {
  return post(`${enterprisePath(entry.id)}/merge-undo`, body, { key, ifMatch: etagOf(entry.version) });
}
