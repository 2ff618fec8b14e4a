import type { Said } from './difficulty';
import type { Verdict } from './guidance';
import { type Call, get, post, put, query } from './http';
import type { Label, Money, Page } from './words';

export const opportunityStatuses = ['DRAFT', 'REVIEWED', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN', 'TAKEN'] as const;

export interface Way {
  id: string;
  label: Label;
}

/// What everybody may see.
export interface Offer {
  id: string;
  number: string;
  title: Label;
  industry: string;
  industryName: string | null;
  division: string;
  divisionName: string;
  carrierName: string | null;
  wanted: Label;
  offered: Label;
  amountFrom: Money;
  amountTo: Money;
  ways: Way[];
  unitName: Label | null;
  validUntil: string;
}

export interface Opportunity {
  version: number;
  shown: Offer;
  unit: string;
  carrier: string | null;
  note: string | null;
  status: (typeof opportunityStatuses)[number];
  entered: Said;
  reviewed: Said | null;
  published: Said | null;
  ended: Said | null;
  guidance: { verdict: Verdict; unknown: string | null; warning: boolean; fitting: Label[] };
  actions: string[];
}

export interface OpportunityRules {
  ways: Way[];
  enquiriesPerDay: number;
  answerDays: number;
  mayDraft: boolean;
}

export interface Enquiry {
  id: string;
  number: string;
  version: number;
  opportunityId: string;
  unit: string;
  company: string;
  country: string;
  /// None for who may not answer.
  person: { name: string; phone: string | null; email: string | null; message: string } | null;
  receivedAt: string;
  answerBy: string;
  status: 'NEW' | 'ASIDE' | 'WAITING' | 'LEAD' | 'REFUSED';
  leadId: string | null;
  leadNumber: string | null;
  refusal: string | null;
  answered: Said | null;
  mayAnswer: boolean;
}

export type EnquiryStep = 'answer' | 'setting-aside';

export interface OfferChoices {
  industries: { code: string; name: string }[];
  divisions: { code: string; name: string }[];
}

export const opportunityPath = (id: string) => `/api/opportunities/${encodeURIComponent(id)}`;

export function readOpportunities(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Opportunity>> {
  return get(`/api/opportunities${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readOpportunityRules(signal: AbortSignal): Promise<OpportunityRules> {
  return get('/api/opportunity-rules', signal);
}

export function draftOpportunity(body: object, key: string): Promise<Opportunity> {
  return post('/api/opportunities', body, { key });
}

export function editOpportunity(id: string, body: object, call: Call): Promise<Opportunity> {
  return put(opportunityPath(id), body, call);
}

/// @param step `review`, `return`, `publication`, `withdrawal`, `taken`
export function decideOpportunity(id: string, step: string, body: object, call: Call): Promise<Opportunity> {
  return post(`${opportunityPath(id)}/${step}`, body, call);
}

export function readEnquiries(id: string, after: string | undefined, signal: AbortSignal): Promise<Page<Enquiry>> {
  return get(`${opportunityPath(id)}/enquiries${query({ after, limit: 50 })}`, signal);
}

/// @param step `answer`, `setting-aside`
export function decideEnquiry(id: string, step: EnquiryStep, body: object, call: Call): Promise<Enquiry> {
  return post(`/api/opportunity-enquiries/${encodeURIComponent(id)}/${step}`, body, call);
}

export function readOffers(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Offer>> {
  return get(`/api/public/opportunities${query({ ...filters, after, limit: 20 })}`, signal);
}

export function readOfferChoices(signal: AbortSignal): Promise<OfferChoices> {
  return get('/api/public/opportunities/choices', signal);
}

export function readOffer(id: string, signal: AbortSignal): Promise<Offer> {
  return get(`/api/public/opportunities/${encodeURIComponent(id)}`, signal);
}

export function enquire(id: string, body: object, key: string): Promise<{ number: string; receivedAt: string }> {
  return post(`/api/public/opportunities/${encodeURIComponent(id)}/enquiries`, body, { key });
}
