import { type Call, get, post, put, query } from './http';
import type { Label, Money, Page } from './words';

export type OfferStatus = 'DRAFT' | 'PUBLISHED' | 'IN_TALKS' | 'TAKEN' | 'WITHDRAWN' | 'EXPIRED';

export interface OfferRow {
  id: string;
  number: string;
  unit: string;
  title: string;
  kind: string;
  kindLabel: Label;
  enterprise: string;
  industry: string;
  asked: Money | null;
  validUntil: string;
  confidential: boolean;
  status: OfferStatus;
  endsSoon: boolean;
}

interface Said {
  by: string;
  at: string;
  said: string | null;
}

export interface Interest {
  id: string;
  investor: { name: string; creditCode: string | null; country: string; amount: Money | null };
  /// Which brought the investor.
  unit: string;
  on: string;
  state: 'RECORDED' | 'IN_TALKS' | 'ENDED' | 'TAKEN';
  recorded: Said;
  ended: Said | null;
  actions: string[];
}

export interface Offer {
  offer: OfferRow;
  offerer: { name: string; creditCode: string; industry: string; division: string; park: string | null };
  codeIsValid: boolean;
  description: string;
  /// In percent.
  share: string | null;
  /// In square metres.
  area: string | null;
  hasContact: boolean;
  contact: { name: string; phone: string | null } | null;
  missing: Label[];
  longest: string | null;
  steps: { status: OfferStatus; mark: Said }[];
  interests: Interest[];
  /// Of who may see the project; without a number until it is there.
  deal: { projectId: string; projectNumber: string | null; projectName: string } | null;
  actions: string[];
}

export interface InvestorMatch {
  projectId: string;
  number: string;
  name: string;
  investor: string;
  country: string;
  amount: Money;
  points: number;
  asked: number;
  reasons: { criterion: string; verdict: 'MET' | 'NOT_MET' | 'UNKNOWN'; hard: boolean; weight: number }[];
}

export interface InvestorMatches {
  items: InvestorMatch[];
  fitting: number;
  leftOut: Record<string, number>;
  whole: boolean;
}

export interface OfferRules {
  facts: { fact: string; label: Label }[];
  kinds: { id: string; label: Label; says: string[]; becomes: string }[];
  actions: string[];
}

export const offerPath = (id: string) => `/api/offers/${encodeURIComponent(id)}`;

export function readOffers(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<OfferRow>> {
  return get(`/api/offers${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readOfferRules(signal: AbortSignal): Promise<OfferRules> {
  return get('/api/offer-rules', signal);
}

export function readInvestorMatches(id: string, signal: AbortSignal): Promise<InvestorMatches> {
  return get(`${offerPath(id)}/investor-matches`, signal);
}

export function draftOffer(body: object, key: string): Promise<Offer> {
  return post('/api/offers', body, { key });
}

export function editOffer(id: string, body: object, call: Call): Promise<Offer> {
  return put(offerPath(id), body, call);
}

/// @param step `publication`, `interests`, `interests/1/talks` …
export function decideOffer(id: string, step: string, body: object, call: Call): Promise<Offer> {
  return post(`${offerPath(id)}/${step}`, body, call);
}
