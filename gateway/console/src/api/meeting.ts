import { type Call, get, post, query } from './http';
import type { Contact } from './lead';
import type { Unit } from './units';
import type { Page } from './words';

export const meetingStatuses = ['REQUESTED', 'SCHEDULED', 'HELD', 'DECLINED', 'CANCELLED'] as const;

export interface Commitment {
  id: string;
  text: string;
  unit: Unit;
  dueOn: string;
  overdue: boolean;
  report: { text: string; by: string; at: string } | null;
  sentBack: string | null;
  confirmation: { by: string; at: string } | null;
  actions: string[];
}

/// `guests` are named only to those who prepare the meeting; `guestCount` is for everybody who sees it.
export interface Meeting {
  id: string;
  number: string;
  unit: Unit;
  firm: string;
  host: string;
  guests: Contact[];
  guestCount: number;
  foreignGuests: boolean;
  /// None, as the minutes, for who only owes a promise.
  profile: string | null;
  progress: string | null;
  asks: string | null;
  wishedOn: string;
  requestedBy: string;
  requestedAt: string;
  status: (typeof meetingStatuses)[number];
  review: { agreed: boolean; remark: string | null; by: string; at: string } | null;
  schedule: { on: string; time: string; place: string; by: string; at: string } | null;
  minutes: { text: string; by: string; at: string } | null;
  commitments: Commitment[];
  closedBecause: string | null;
  actions: string[];
}

export interface TypedMeeting {
  firm: string;
  host: string;
  guests: { name: string; position?: string }[];
  foreignGuests: boolean;
  profile: string;
  progress: string;
  asks: string;
  wishedOn: string;
}

export interface TypedMinutes {
  minutes: string;
  commitments?: { text: string; unit: string; dueOn: string }[];
}

/// `rate` is none where nothing was due.
export interface Kept {
  unit: Unit | null;
  due: number;
  confirmed: number;
  inTime: number;
  overdue: number;
  rate: number | null;
}

export interface Quarter {
  from: string;
  until: string;
  held: number;
  all: Kept;
  units: Kept[];
}

export const meetingPath = (id: string) => `/api/meetings/${encodeURIComponent(id)}`;

export function readMeetings(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Meeting>> {
  return get(`/api/meetings${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readQuarter(year: string, quarter: string, signal: AbortSignal): Promise<Quarter> {
  return get(`/api/meeting-figures${query({ year, quarter })}`, signal);
}

export function requestMeeting(meeting: TypedMeeting, key: string): Promise<Meeting> {
  return post('/api/meetings', meeting, { key });
}

export function decideMeeting(id: string, decision: string, body: object, call: Call): Promise<Meeting> {
  return post(`${meetingPath(id)}/${decision}`, body, call);
}
