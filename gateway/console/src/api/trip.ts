import { type Call, get, post, put, query } from './http';
import type { Contact } from './lead';
import type { Unit } from './units';
import type { Visit } from './visit';
import type { Page } from './words';

export const tripStatuses = ['PLANNED', 'REPORTED', 'CANCELLED'] as const;

/// What became of the leads that were brought in on one occasion.
export interface LeadsBrought {
  leads: number;
  valuable: number;
  converted: number;
}

/// `leader` and `members` are named only to those who keep the trip; `memberCount` is for everybody who sees it.
export interface Trip {
  id: string;
  number: string;
  unit: Unit;
  partners: Unit[];
  office: string;
  leader: string | null;
  members: Contact[];
  memberCount: number;
  destination: string;
  from: string;
  until: string;
  purpose: string;
  firms: { enterpriseId: string | null; name: string; reached: boolean | null }[];
  plannedBy: string;
  plannedAt: string;
  status: (typeof tripStatuses)[number];
  report: { from: string; until: string; text: string; by: string; at: string } | null;
  cancelledBecause: string | null;
  due: string | null;
  overdue: boolean;
  /// None in a list.
  figures: { visits: number; firms: number; firmsReached: number; brought: LeadsBrought } | null;
  actions: string[];
}

export interface TypedTrip {
  office: string;
  leader?: string;
  members?: { name: string; position?: string }[];
  partners?: string[];
  destination: string;
  from: string;
  until: string;
  purpose: string;
  firms?: { enterpriseId?: string; name: string }[];
}

export interface TypedTripReport {
  from: string;
  until: string;
  text: string;
}

export const tripPath = (id: string) => `/api/trips/${encodeURIComponent(id)}`;

export function readTrips(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Trip>> {
  return get(`/api/trips${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readVisitsOfTrip(trip: string, signal: AbortSignal): Promise<Page<Visit>> {
  return get(`/api/visits${query({ trip, limit: 200 })}`, signal);
}

export function planTrip(trip: TypedTrip, key: string): Promise<Trip> {
  return post('/api/trips', trip, { key });
}

export function changeTrip(id: string, trip: TypedTrip, call: Call): Promise<Trip> {
  return put(`${tripPath(id)}/plan`, trip, call);
}

export function decideTrip(id: string, decision: 'report' | 'cancellation', body: object, call: Call): Promise<Trip> {
  return post(`${tripPath(id)}/${decision}`, body, call);
}
