import { type Call, get, post, query } from './http';
import { projectPath } from './project';
import type { Label, Money, Page } from './words';

export const agreementStatuses = ['DRAFT', 'SIGNED', 'ENDED'] as const;
export const sides = ['PLACE', 'INVESTOR'] as const;
export const verdicts = ['PASSED', 'PASSED_WITH_CONDITIONS', 'REJECTED'] as const;

export type AgreementStatus = (typeof agreementStatuses)[number];
export type Side = (typeof sides)[number];

export interface AgreementMark {
  by: string;
  at: string;
  said: string | null;
}

export interface AgreementDraft {
  number: number;
  text: string;
  caseByCase: boolean;
  amount: Money;
  written: AgreementMark;
  reviews: { kind: string; kindLabel: Label; verdict: (typeof verdicts)[number]; day: string; by: AgreementMark }[];
  signed: { day: string; by: AgreementMark } | null;
}

export interface Fulfilment {
  id: string;
  day: string;
  amount: string | null;
  evidence: string;
  entered: AgreementMark;
  confirmed: AgreementMark | null;
  withdrawn: AgreementMark | null;
  actions: string[];
}

export interface Commitment {
  id: string;
  side: Side;
  kindLabel: Label;
  words: string;
  amount: string | null;
  done: string | null;
  unit: Label | null;
  due: string;
  firstDue: string;
  since: number;
  dropped: { draft: number } | null;
  inForce: boolean;
  fulfilled: boolean;
  overdue: boolean;
  extensions: { from: string; until: string; by: AgreementMark }[];
  fulfilments: Fulfilment[];
  actions: string[];
}

/// What was due of one side, and how much of it is fulfilled; no percent where nothing was due.
export interface Rate {
  side: Side;
  on: string;
  percent: string | null;
  fulfilled: number;
  due: number;
  counted: { commitment: string; fulfilled: boolean; promised: string | null; done: string | null }[];
  kinds: { kind: string; kindLabel: Label; unit: Label | null; percent: string; promised: string; done: string }[];
}

export interface Agreement {
  id: string;
  number: string;
  version: number;
  projectId: string;
  projectNumber: string;
  projectName: string;
  unit: string;
  title: string;
  investors: string[];
  status: AgreementStatus;
  binding: number | null;
  drafts: AgreementDraft[];
  asked: { kind: string; kindLabel: Label; passed: boolean; mine: boolean }[];
  commitments: Commitment[];
  rates: Rate[];
  ended: AgreementMark | null;
  actions: string[];
}

export interface AgreementRow {
  id: string;
  number: string;
  projectId: string;
  projectName: string;
  unit: string;
  title: string;
  status: AgreementStatus;
  signedOn: string | null;
  place: string | null;
  investor: string | null;
  overduePlace: number;
  overdueInvestor: number;
}

export interface ProjectAgreement {
  current: Agreement | null;
  ended: Agreement[];
  actions: string[];
}

export interface AgreementRules {
  kinds: { id: string; label: Label; sides: Side[]; amount: 'REQUIRED' | 'OPTIONAL' | 'NONE'; unit: Label | null }[];
}

export const agreementPath = (id: string) => `/api/agreements/${encodeURIComponent(id)}`;

export function readAgreements(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<AgreementRow>> {
  return get(`/api/agreements${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readProjectAgreement(projectId: string, signal: AbortSignal): Promise<ProjectAgreement> {
  return get(`${projectPath(projectId)}/agreement`, signal);
}

export function readAgreementRules(signal: AbortSignal): Promise<AgreementRules> {
  return get('/api/agreement-rules', signal);
}

export function openAgreement(projectId: string, body: object, key: string): Promise<Agreement> {
  return post(`${projectPath(projectId)}/agreement`, body, { key });
}

/// @param step `drafts`, `reviews`, `signature`, `commitments`, `commitments/{id}/extension` …
export function decideAgreement(id: string, step: string, body: object, call: Call): Promise<Agreement> {
  return post(`${agreementPath(id)}/${step}`, body, call);
}
