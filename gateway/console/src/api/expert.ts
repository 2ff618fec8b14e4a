import { type Call, get, post, query, readFile } from './http';
import type { Label, Money, Page } from './words';

export const expertStatuses = ['PROPOSED', 'SERVING', 'SUSPENDED', 'ENDED', 'DECLINED'] as const;
export const feeStatuses = ['COMPUTED', 'APPROVED', 'PAYMENT_ORDERED', 'PAID', 'DECLINED', 'PAYMENT_REFUSED'] as const;

export interface Named {
  id: string;
  name: string;
}

export interface Term {
  from: string;
  until: string;
  proposedBy: string;
  confirmedBy: string | null;
  grade: string | null;
}

export interface Expert {
  id: string;
  number: string;
  name: string;
  phone: string | null;
  email: string | null;
  account: string | null;
  talentId: string | null;
  grade: string;
  gradeName: Label | null;
  knowledge: { fields: string[]; competences: string[]; languages: string[] };
  ties: { institution: string; employer: Named | null; enterprises: Named[]; units: Named[] };
  terms: Term[];
  proposed: Term | null;
  until: string | null;
  status: string;
  statusReason: string | null;
  open: number;
  thisYear: number;
  openAtMost: number;
  perYear: number;
  assessments: { year: number; grade: string; gradeName: Label | null; evidence: string; figures: string[]; by: string }[];
  actions: string[];
}

/// What the rules of the day say about experts.
export interface ExpertTerms {
  termYears: number;
  grades: { code: string; name: Label }[];
  yearGrades: { code: string; name: Label; renews: boolean }[];
}

export interface ExpertYear {
  expertId: string;
  expertNumber: string;
  asked: number;
  given: number;
  onTime: number;
  late: number;
  declined: number;
  recused: number;
  replaced: number;
  marks: number;
  qualityShown: number | null;
}

export interface Fee {
  id: string;
  number: string;
  expertId: string;
  expertNumber: string;
  consultationId: string;
  consultationNumber: string;
  year: number;
  amount: Money;
  ruleVersion: string;
  explanation: { step: string; text: string }[];
  status: string;
  computedBy: string;
  decidedBy: string | null;
  declinedReason: string | null;
  refusal: { code: string; text: string } | null;
  paidAt: string | null;
  actions: string[];
}

export const expertPath = (id: string) => `/api/experts/${encodeURIComponent(id)}`;
export const feePath = (id: string) => `/api/expert-fees/${encodeURIComponent(id)}`;

export function readExperts(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Expert>> {
  return get(`/api/experts${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readExpertTerms(signal: AbortSignal): Promise<ExpertTerms> {
  return get('/api/expert-terms', signal);
}

export function appointExpert(body: object, key: string): Promise<Expert> {
  return post('/api/experts', body, { key });
}

export function decideExpert(id: string, decision: string, body: object, call: Call): Promise<unknown> {
  return post(`${expertPath(id)}/${decision}`, body, call);
}

export function readExpertYear(year: string, signal: AbortSignal): Promise<{ items: ExpertYear[] }> {
  return get(`/api/expert-years/${encodeURIComponent(year)}`, signal);
}

export function exportExpertYear(year: string): Promise<Blob> {
  return readFile(`/api/expert-years/${encodeURIComponent(year)}/export`);
}

export function readFees(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Fee>> {
  return get(`/api/expert-fees${query({ ...filters, after, limit: 50 })}`, signal);
}

export function computeFee(consultationId: string, expertId: string, key: string): Promise<Fee> {
  return post('/api/expert-fees', { consultationId, expertId }, { key });
}

export function decideFee(id: string, decision: 'approval' | 'refusal' | 'order', body: object, call: Call): Promise<Fee> {
  return post(`${feePath(id)}/${decision}`, body, call);
}
