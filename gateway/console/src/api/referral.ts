import { type Call, get, post, put, query, readFile } from './http';
import type { SheetRow } from './sheet';
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

/// One of several joint referrers; until it has confirmed, another referrer sees its number only.
export interface ReferrerShare {
  referrerId: string;
  number: string;
  name: string;
  percent: string;
  confirmedAt: string | null;
  linkExpiresAt: string | null;
}

/// @param referrer id or number
export interface AgreedShare {
  referrer: string;
  percent: string;
}

export interface ReferralFiling {
  referrerId: string;
  lead: string;
  statement: string;
  shares: AgreedShare[];
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
  /// Of joint referrers; none where one has the whole.
  shares: ReferrerShare[];
  /// The earlier filing of the lead, which stands.
  behind: string | null;
  confirmations: { party: string; at: string; by: string }[];
  missing: string[];
  actions: string[];
}

/// A row of a spreadsheet of referrals: its filing as it was made, would be made or is there.
export interface ReferralRow extends SheetRow {
  lead: string;
  referrers: { number: string; name: string }[];
  shares: string[];
  /// As the sheet says it.
  filedOn: string | null;
  status: string | null;
}

export interface OneTimeLink {
  token: string;
  path: string;
  expiresAt: string;
}

export interface PublicReferral {
  leadTitle: string;
  investorName: string;
  referrerName: string;
  filedAt: string;
  /// Of a joint referrer's own link.
  percent: string | null;
  confirmed: boolean;
}

export const referralPath = (id: string) => `/api/referrals/${encodeURIComponent(id)}`;
export const referrerPath = (id: string) => `/api/referrers/${encodeURIComponent(id)}`;

export function readReferrals(filters: Record<string, string>, after: string | undefined, signal?: AbortSignal): Promise<Page<Referral>> {
  return get(`/api/referrals${query({ ...filters, after, limit: 50 })}`, signal);
}

/// What the register shows by these filters, as a workbook.
export function exportReferrals(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/referrals/export${query(filters)}`);
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

export function fileReferral(body: ReferralFiling, key: string): Promise<Referral> {
  return post('/api/referrals', body, { key });
}

export function confirmReferral(id: string, party: string, call: Call): Promise<Referral> {
  return post(`${referralPath(id)}/confirmations`, { party }, call);
}

export function agreeShares(id: string, shares: AgreedShare[], call: Call): Promise<Referral> {
  return put(`${referralPath(id)}/shares`, { shares }, call);
}

export function makeInvestorLink(id: string, key: string): Promise<OneTimeLink> {
  return post(`${referralPath(id)}/investor-links`, {}, { key });
}

export function makeShareLink(id: string, referrerId: string, key: string): Promise<OneTimeLink> {
  return post(`${referralPath(id)}/shares/${encodeURIComponent(referrerId)}/links`, {}, { key });
}

export function endReferral(id: string, how: 'refusal' | 'withdrawal', reason: string, call: Call): Promise<Referral> {
  return post(`${referralPath(id)}/${how}`, { reason }, call);
}

export const publicReferralPath = (token: string) => `/api/public/referral-confirmations/${encodeURIComponent(token)}`;
