import type { Said } from './difficulty';
import { type Call, get, post, query } from './http';
import type { Label, Page } from './words';

export const deductionStatuses = ['PROPOSED', 'IN_FORCE', 'APPEALED', 'REFUSED', 'REVERSED', 'LIFTED'] as const;
export const interviewStatuses = [
  'PROPOSED',
  'DROPPED',
  'CALLED',
  'HELD',
  'REPORTED',
  'CLOSED',
  'NOT_ATTENDED',
  'NOT_RECTIFIED',
  'DEDUCTED',
] as const;
export const listingStatuses = ['DRAFT', 'CONFIRMED'] as const;
export const bulletinStatuses = ['DRAFT', 'REVIEWED', 'ISSUING', 'ISSUED', 'WITHDRAWN'] as const;

export interface Deduction {
  id: string;
  number: string;
  version: number;
  unit: string;
  unitName: Label;
  period: string;
  kindLabel: Label;
  points: string;
  evidence: { kind: string; id: string; said: string | null }[];
  status: (typeof deductionStatuses)[number];
  proposed: Said;
  decided: Said | null;
  appeal: { filed: Said; due: string; upheld: boolean | null; decided: Said | null } | null;
  due: string | null;
  late: boolean;
  actions: string[];
}

export interface Interview {
  id: string;
  number: string;
  version: number;
  unit: string;
  unitName: Label;
  quarter: string;
  causes: { trigger: string; label: Label; records: string[] }[];
  status: (typeof interviewStatuses)[number];
  due: string | null;
  late: boolean;
  proposed: Said;
  course: {
    decided: Said | null;
    talk: { on: string; heldBy: string[]; present: string[]; evidence: string | null; rectify: string; until: string; recorded: Said } | null;
    reported: Said | null;
    checked: Said | null;
  };
  deduction: { id: string; number: string; status: (typeof deductionStatuses)[number]; points: string } | null;
  actions: string[];
}

export interface BulletinRef {
  id: string;
  number: string | null;
  title: string;
}

/// As it stands in the document; a figure that there is none of is a dash.
export interface BulletinChart {
  shape: 'BARS' | 'LINE';
  title: string;
  labels: string[];
  series: { name: string; figures: string[] }[];
}

export interface Bulletin {
  id: string;
  number: string | null;
  version: number;
  month: string;
  kindLabel: Label;
  status: (typeof bulletinStatuses)[number];
  content: {
    issuer: string;
    title: string;
    addressee: string | null;
    sections: { heading: string | null; paragraphs: string[]; grid: { columns: string[]; rows: string[][] } | null; charts: BulletinChart[] }[];
    copies: string | null;
  };
  day: string;
  corrects: BulletinRef | null;
  correctedBy: BulletinRef[];
  actions: string[];
}

export interface Listing {
  id: string;
  version: number;
  rankingId: string;
  month: string;
  status: (typeof listingStatuses)[number];
  lists: {
    id: string;
    label: Label;
    tone: 'PRAISE' | 'BLAME';
    entries: { unit: string; unitName: Label; because: string[]; exemption: { kind: string; proof: string; by: Said } | null }[];
  }[];
  exemptions: { id: string; label: Label }[];
  actions: string[];
}

/// What may be drafted, drawn or proposed by the rules of today, and whether this person may.
export interface BulletinRules {
  kinds: { id: string; label: Label; every: number }[];
  actions: string[];
}

export interface ListRules {
  id: string;
  title: Label | null;
  /// Of the rankings it is drawn from; none: of any.
  method: string | null;
  actions: string[];
}

export interface DeductionRules {
  kinds: { id: string; label: Label; points: number | string; evidence: string[] }[];
  actions: string[];
}

export type NoticeKind = 'deductions' | 'interviews' | 'bulletins' | 'listings';

export const noticePath = (kind: NoticeKind, id: string) => `/api/${kind}/${encodeURIComponent(id)}`;

export function readNotices<T>(
  kind: NoticeKind,
  filters: Record<string, string>,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<T>> {
  return get(`/api/${kind}${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readBulletinRules(signal: AbortSignal): Promise<BulletinRules> {
  return get('/api/bulletins/rules', signal);
}

export function readListRules(signal: AbortSignal): Promise<ListRules[]> {
  return get('/api/listings/rules', signal);
}

export function readDeductionRules(signal: AbortSignal): Promise<DeductionRules> {
  return get('/api/deduction-rules', signal);
}

export function makeNotice<T>(kind: NoticeKind, body: object, key: string): Promise<T> {
  return post(`/api/${kind}`, body, { key });
}

export function correctBulletin(id: string, body: object, key: string): Promise<Bulletin> {
  return post(`${noticePath('bulletins', id)}/corrections`, body, { key });
}

export function decideNotice(kind: NoticeKind, id: string, decision: string, body: object, call: Call): Promise<unknown> {
  return post(`${noticePath(kind, id)}/${decision}`, body, call);
}
