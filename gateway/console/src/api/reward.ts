import { type Call, get, post, query, readFile } from './http';
import type { Money, Page } from './words';

export const claimStatuses = ['APPLIED', 'REVIEWED', 'PUBLISHED', 'APPROVED', 'PAYMENT_REQUESTED', 'PAID', 'DECLINED', 'WITHDRAWN', 'CLAWED_BACK'] as const;

export const reviewBodies = ['COMMERCE', 'FINANCE', 'TAX', 'STATISTICS'] as const;

export interface Line {
  component: string;
  clause: string;
  step: string;
  input: string;
  factor: string | null;
  result: string;
  sources: string[];
  text: string;
}

export interface Computation {
  total: Money;
  components: { component: string; amount: string }[];
  lines: Line[];
}

export interface Objection {
  no: number;
  text: string;
  at: string;
  answer: string | null;
  upheld: boolean;
  answeredAt: string | null;
}

/// Whose components of a scheme are claimed; another scheme may name others.
export const beneficiaries = ['REFERRER', 'UNIT', 'INVESTOR', 'OWNER'] as const;
export const payeeKinds = ['NATURAL_PERSON', 'LEGAL_PERSON', 'UNIT'] as const;

export interface Instalment {
  no: number;
  instalment: number;
  payee: string;
  payeeKind: string;
  /// Before tax.
  amount: Money;
  withheld: Money;
  net: Money;
  payer: string | null;
  due: string;
  /// What has to come before it is paid; none once it is due.
  waitsFor: string | null;
  toConfirm: boolean;
  confirmed: { evidence: string; by: string; at: string } | null;
  paymentId: string | null;
  state: string;
}

export interface Recovery {
  id: string;
  number: string;
  demanded: Money;
  received: Money;
  outstanding: Money;
  receipts: { receiptId: string; amount: Money; at: string; by: string }[];
}

export interface Clawback {
  state: 'PROPOSED' | 'DISMISSED' | 'DECIDED';
  facts: string;
  clause: string;
  amount: Money;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  answer: string | null;
  recoveries: Recovery[];
}

/// What a scheme asks that no record says; the applicant declares it.
export interface AskedFact {
  name: string;
  kind: 'WORD' | 'NUMBER' | 'AMOUNT' | 'YEARS';
  options: string[];
  currency: string | null;
}

export interface Offer {
  schemeId: string;
  schemeName: string;
  beneficiary: string;
  /// What comes out of what is known already.
  amount: Money;
  facts: AskedFact[];
}

export interface Claim {
  id: string;
  number: string;
  projectId: string;
  projectNumber: string;
  projectName: string;
  unit: string;
  referralId: string | null;
  beneficiary: string;
  payeeKind: string;
  schemeId: string;
  schemeVersion: number;
  schemeName: string;
  publicityWorkingDays: number;
  publicitySource: string;
  assumptions: string[];
  /// What the applicant declared, by name.
  facts: Record<string, string>;
  asked: AskedFact[];
  payee: string;
  /// Joint referrers with what they agreed on; none where one has the whole.
  payees: { referrerId: string; percent: string }[];
  status: string;
  amount: Money;
  computation: Computation;
  reviews: { body: string; agrees: boolean; opinion: string; by: string; at: string }[];
  missingReviews: string[];
  publicFrom: string | null;
  publicUntil: string | null;
  /// Working days left until the end of the publicity, counted by the server's calendar.
  publicWorkingDaysLeft?: number | null;
  objections: Objection[];
  instalments: Instalment[];
  suspension: { reason: string; by: string; at: string } | null;
  clawback: Clawback | null;
  hint: { cause: string; at: string; open: boolean } | null;
  clawbackTerms: { event: string; permille: string; years: number | null; since: string | null; clause: string }[];
  decisions: { action: string; by: string; at: string; reason: string | null }[];
  declinedReason: string | null;
  actions: string[];
}

export interface PublicClaim {
  id: string;
  number: string;
  project: string;
  scheme: string;
  beneficiary: string;
  payeeKind: string;
  /// A unit or an enterprise; persons are not named.
  payee: string | null;
  amount: Money;
  publicFrom: string;
  /// The last day of the publicity is also the last day to object.
  publicUntil: string;
}

export const claimPath = (id: string) => `/api/claims/${encodeURIComponent(id)}`;

export function readClaims(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Claim>> {
  return get(`/api/claims${query({ ...filters, after, limit: 50 })}`, signal);
}

export function applyForClaim(
  body: { projectId: string; referralId: string | null; schemeId: string; beneficiary: string; facts: object },
  key: string,
): Promise<Claim> {
  return post('/api/claims', body, { key });
}

export function readOffers(projectId: string, referralId: string | undefined, signal: AbortSignal): Promise<{ items: Offer[] }> {
  return get(`/api/claims/offers${query({ projectId, referralId })}`, signal);
}

export function exportClaims(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/claims/export${query(filters)}`);
}

export function decideClaim(id: string, decision: string, body: object, call: Call): Promise<Claim> {
  return post(`${claimPath(id)}/${decision}`, body, call);
}

export function readPublicity(after: string | undefined, signal: AbortSignal): Promise<Page<PublicClaim>> {
  return get(`/api/public/publicity${query({ after, limit: 50 })}`, signal);
}

export function objectTo(claimId: string, text: string, key: string): Promise<{ no: number }> {
  return post(`/api/public/publicity/${encodeURIComponent(claimId)}/objections`, { text }, { key });
}
