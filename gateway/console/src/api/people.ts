import { type Call, get, post, query, readFile } from './http';
import { type Talent, talentPath } from './talent';
import type { Label, Page } from './words';

export const personalFields = ['NAME', 'IDENTITY_NUMBER', 'PHONE', 'EMAIL'] as const;
export const contactKinds = ['PHONE', 'EMAIL'] as const;
export const erasureStatuses = ['ASKED', 'APPROVED', 'DECLINED', 'DONE'] as const;

export interface Title {
  name: string;
  issuer: string;
  year: number;
  proof: { fileId: string; sha256: string; size: number } | null;
  takenBackOn: string | null;
}

export interface ClassOn {
  talentClass: string | null;
  catalogue: string;
  on: string;
  reasons: string[];
}

export interface Unmasking {
  id: string;
  number: string;
  talentId: string;
  talentNumber: string;
  fields: string[];
  reason: string;
  by: string;
  unit: string;
  at: string;
}

export interface Erasure {
  id: string;
  number: string;
  talentId: string;
  talentNumber: string;
  ground: string;
  groundName: Label | null;
  reason: string;
  status: string;
  askedBy: string;
  askedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  declinedReason: string | null;
  ties: string[];
  actions: string[];
}

export interface TitleEntry {
  name: string;
  issuer: string;
  year: string;
  reason: string;
  file?: File;
}

export function addTitle(id: string, title: TitleEntry, call: Call): Promise<Talent> {
  const form = new FormData();
  for (const [name, value] of Object.entries(title)) {
    if (value !== undefined && value !== '') form.append(name, value as string | Blob);
  }
  return post(`${talentPath(id)}/titles`, form, call);
}

export const proofPath = (id: string, fileId: string) => `${talentPath(id)}/proofs/${encodeURIComponent(fileId)}`;

export function readClasses(id: string, signal: AbortSignal): Promise<{ items: ClassOn[]; today: ClassOn }> {
  return get(`${talentPath(id)}/classes`, signal);
}

export function exportTalents(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/talents/export${query(filters)}`);
}

const asked: Record<string, string> = { NAME: 'name', IDENTITY_NUMBER: 'identityNumber', PHONE: 'phone', EMAIL: 'email' };

/// Who has exactly this value; it stands in no address.
export function findPersons(field: string, value: string): Promise<Page<Talent>> {
  return post('/api/talents/search', { [asked[field] ?? field]: value });
}

/// The values come once and are kept nowhere.
export function unmask(id: string, body: object, call: Call): Promise<{ number: string; values: Record<string, string> }> {
  return post(`${talentPath(id)}/unmasking`, body, call);
}

export function readUnmaskings(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Unmasking>> {
  return get(`/api/talent-unmaskings${query({ ...filters, after, limit: 50 })}`, signal);
}

export const erasurePath = (id: string) => `/api/talent-erasures/${encodeURIComponent(id)}`;

export function readErasures(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Erasure>> {
  return get(`/api/talent-erasures${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readGrounds(signal: AbortSignal): Promise<{ items: { id: string; name: Label }[] }> {
  return get('/api/talent-erasure-grounds', signal);
}

export function askErasure(id: string, body: object, call: Call): Promise<Erasure> {
  return post(`${talentPath(id)}/erasure`, body, call);
}

export function decideErasure(id: string, decision: 'approval' | 'refusal', body: object, call: Call): Promise<Erasure> {
  return post(`${erasurePath(id)}/${decision}`, body, call);
}
