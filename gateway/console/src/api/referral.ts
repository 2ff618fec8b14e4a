import { type Call, get, post, query } from './http';
import type { Page } from './words';

export const parties = ['INVESTOR', 'REFERRER', 'LANDING_PLACE', 'BUREAU'] as const;
export const referrerCategories = [
  'ENTERPRISE',
  'INTERMEDIARY',
  'CHAMBER',
  'INDIVIDUAL',
  'STATE_ORGAN',
  'PUBLIC_INSTITUTION',
  'CIVIL_SERVANT',
  'STAKEHOLDER',
] as const;

export interface Referrer {
  id: string;
  number: string;
  status: 'REGISTERED' | 'CONFIRMED';
  kind: 'LEGAL_PERSON' | 'NATURAL_PERSON';
  category: string;
  name: string;
  creditCode: string | null;
  identityMasked: string | null;
  onBehalf: boolean;
  actions: string[];
}

export interface ReferrerRegistration {
  kind: string;
  category: string;
  name: string;
  creditCode?: string | null;
  identityNumber?: string | null;
  phone: string;
  noInterestDeclared: boolean;
}

export interface Referral {
  id: string;
  version?: number;
  number: string;
  status: string;
  referrerId: string;
  referrerName: string;
  leadId: string;
  leadNumber: string;
  /// Known once the lead has become a project.
  projectId?: string | null;
  statement?: string | null;
  filedAt: string;
  filedOnBehalf: boolean;
  confirmations: { party: string; at: string; by: string }[];
  missing: string[];
  actions: string[];
}

export interface InvestorLink {
  token: string;
  path: string;
  expiresAt: string;
}

export interface PublicReferral {
  leadTitle: string;
  investorName: string;
  referrerName: string;
  filedAt: string;
  confirmed: boolean;
}

export const referralPath = (id: string) => `/api/referrals/${encodeURIComponent(id)}`;
export const referrerPath = (id: string) => `/api/referrers/${encodeURIComponent(id)}`;

export function readReferrals(filters: Record<string, string>, after: string | undefined, signal?: AbortSignal): Promise<Page<Referral>> {
  return get(`/api/referrals${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readReferrers(after: string | undefined, signal?: AbortSignal): Promise<Page<Referrer>> {
  return get(`/api/referrers${query({ after, limit: 200 })}`, signal);
}

export function registerReferrer(body: ReferrerRegistration, key: string): Promise<Referrer> {
  return post('/api/referrers', body, { key });
}

export function confirmReferrer(id: string, call: Call): Promise<Referrer> {
  return post(`${referrerPath(id)}/confirmation`, {}, call);
}

export function fileReferral(body: { referrerId: string; lead: string; statement: string }, key: string): Promise<Referral> {
  return post('/api/referrals', body, { key });
}

export function confirmReferral(id: string, party: string, call: Call): Promise<Referral> {
  return post(`${referralPath(id)}/confirmations`, { party }, call);
}

export function makeInvestorLink(id: string, key: string): Promise<InvestorLink> {
  return post(`${referralPath(id)}/investor-links`, {}, { key });
}

export function endReferral(id: string, how: 'refusal' | 'withdrawal', reason: string, call: Call): Promise<Referral> {
  return post(`${referralPath(id)}/${how}`, { reason }, call);
}

export const publicReferralPath = (token: string) => `/api/public/referral-confirmations/${encodeURIComponent(token)}`;
