import { type Call, get, post, put, query, readFile } from './http';
import type { Label, Page } from './words';

export const institutionStatuses = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export const milestones = ['CONTACTED', 'SIGNED', 'LANDED'] as const;
export const agreementSides = ['OURS', 'THEIRS'] as const;
export type Milestone = (typeof milestones)[number];

export interface InstitutionRow {
  id: string;
  number: string;
  kind: string;
  kindName: Label;
  grade: string;
  gradeName: Label;
  year: number;
  nameZh: string;
  nameEn: string | null;
  country: string;
  field: string;
  unit: string;
  officer: string;
  stage: string;
  stageName: Label;
  stageSince: string;
  status: string;
  progressOn: string;
  quietFrom: string | null;
  quiet: boolean;
  /// How much the next stage still asks for.
  missing: number;
}

export interface Alike {
  id: string;
  number: string;
  name: string;
  year: number;
}

export interface InstitutionCommitment {
  id: string;
  side: string;
  text: string;
  dueOn: string;
  overdue: boolean;
  mark: { kept: boolean; on: string; note: string } | null;
}

export interface InstitutionAgreement {
  id: string;
  number: string;
  title: string;
  signedOn: string;
  endsOn: string;
  parties: string[];
  commitments: InstitutionCommitment[];
  ended: { on: string; reason: string } | null;
  inForce: boolean;
}

export interface InstitutionEvidence {
  id: string;
  paper: string;
  agreement: string | null;
  documentDate: string | null;
  note: string | null;
  file: { name: string; sha256: string };
  addedBy: string;
  addedAt: string;
  withdrawn: { reason: string } | null;
  infected: { found: string } | null;
}

export interface Institution {
  id: string;
  row: InstitutionRow;
  place: string | null;
  reason: string | null;
  enterprise: { id: string; number: string; name: string } | null;
  contacts: { person: string; known: { name: string; post: string | null; phone: string | null; email: string | null } | null }[];
  stages: { stage: string; on: string; note: string | null; by: string }[];
  withdrawnStages: { entry: { stage: string; on: string }; reason: string }[];
  next: { stage: string; name: Label; missing: { code: string; label: Label }[] }[];
  evidence: InstitutionEvidence[];
  agreements: InstitutionAgreement[];
  projects: { projectId: string; number: string; name: string; undone: { reason: string } | null }[];
  progress: { on: string; text: string; by: string }[];
  alike: Alike[];
  actions: string[];
}

export interface InstitutionRules {
  version: string;
  kinds: { id: string; label: Label }[];
  grades: { id: string; label: Label; kinds: string[] }[];
  papers: { id: string; label: Label }[];
  stages: { id: string; label: Label }[];
  actions: string[];
}

export interface Reckoned {
  /// None: no quota, not zero.
  owed: number | null;
  reached: number;
  completion: string | null;
  expected: string | null;
  variance: string | null;
}

export interface InstitutionQuota {
  id: string;
  version: number;
  unit: string;
  kind: string;
  year: number;
  owed: Partial<Record<Milestone, number>>;
  proposed: { owed: Partial<Record<Milestone, number>>; reason: string | null; by: string } | null;
  progress: Record<Milestone, Reckoned>;
  actions: string[];
}

export interface InstitutionFigures {
  elapsedMonths: number;
  rules: string;
  rows: { key: string | null; stages: Record<string, number>; suspended: number; ended: number; progress: Record<Milestone, Reckoned> }[];
}

export const institutionPath = (id: string) => `/api/institutions/${encodeURIComponent(id)}`;

export function readInstitutions(filters: Record<string, string>, after?: string, signal?: AbortSignal): Promise<Page<InstitutionRow>> {
  return get(`/api/institutions${query({ ...filters, after, limit: 50 })}`, signal);
}

export function exportInstitutions(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/institutions/export${query(filters)}`);
}

export function readInstitutionRules(signal?: AbortSignal): Promise<InstitutionRules> {
  return get('/api/institution-rules', signal);
}

export function enterInstitution(body: object, key: string): Promise<Institution> {
  return post('/api/institutions', body, { key });
}

export function findAlike(body: object, signal?: AbortSignal): Promise<{ items: Alike[] }> {
  return post('/api/institutions/alike', body, signal ? { signal } : {});
}

export function editInstitution(id: string, body: object, call: Call): Promise<Institution> {
  return put(institutionPath(id), body, call);
}

export function decideInstitution(id: string, step: string, body: object, call: Call): Promise<Institution> {
  return post(`${institutionPath(id)}/${step}`, body, call);
}

export function addInstitutionEvidence(id: string, values: Record<string, string | File | undefined>, call: Call): Promise<Institution> {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) if (value) form.append(name, value);
  return post(`${institutionPath(id)}/evidence`, form, call);
}

export function readInstitutionFigures(year: string, by: string, signal?: AbortSignal): Promise<InstitutionFigures> {
  return get(`/api/institution-figures${query({ year, by })}`, signal);
}

export function readInstitutionQuotas(year: string, signal?: AbortSignal): Promise<{ items: InstitutionQuota[]; actions: string[] }> {
  return get(`/api/institution-quotas${query({ year })}`, signal);
}

export function proposeInstitutionQuota(body: object, key: string): Promise<InstitutionQuota> {
  return post('/api/institution-quotas', body, { key });
}

export function decideInstitutionQuota(id: string, body: object, call: Call): Promise<InstitutionQuota> {
  return post(`/api/institution-quotas/${encodeURIComponent(id)}/decision`, body, call);
}
