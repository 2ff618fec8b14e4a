import { type Call, get, post, put, query } from './http';
import type { LeadsBrought } from './trip';
import type { Unit } from './units';
import type { Money, Page } from './words';

export const promotionKinds = ['PRESENTATION', 'FAIR', 'SIGNING', 'OTHER'] as const;

/// `came` is none while nothing is known of it.
export interface Invited {
  id: string;
  name: string;
  came: boolean | null;
  signed: Money | null;
  withdrawnBecause: string | null;
}

export interface Promotion {
  id: string;
  number: string;
  unit: Unit;
  partners: Unit[];
  kind: (typeof promotionKinds)[number];
  name: string;
  place: string;
  from: string;
  until: string;
  plannedBy: string;
  plannedAt: string;
  cancelledBecause: string | null;
  figures: { invited: number; came: number; absent: number; signed: Money[]; brought: LeadsBrought };
  /// None in a list, as `leads`.
  invited: Invited[];
  leads: { leadId: string; leadNumber: string }[];
  actions: string[];
}

export interface TypedPromotion {
  kind: string;
  name: string;
  place: string;
  from: string;
  until: string;
  partners?: string[];
}

export const promotionPath = (id: string) => `/api/promotions/${encodeURIComponent(id)}`;

export function readPromotions(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Promotion>> {
  return get(`/api/promotions${query({ ...filters, after, limit: 50 })}`, signal);
}

export function planPromotion(promotion: TypedPromotion, key: string): Promise<Promotion> {
  return post('/api/promotions', promotion, { key });
}

export function changePromotion(id: string, promotion: TypedPromotion, call: Call): Promise<Promotion> {
  return put(`${promotionPath(id)}/plan`, promotion, call);
}

export function decidePromotion(id: string, decision: string, body: object, call: Call): Promise<Promotion> {
  return post(`${promotionPath(id)}/${decision}`, body, call);
}

export function decideInvitation(
  id: string,
  invited: string,
  decision: 'withdrawal' | 'signing',
  body: object,
  call: Call,
): Promise<Promotion> {
  return post(`${promotionPath(id)}/invitations/${encodeURIComponent(invited)}/${decision}`, body, call);
}
