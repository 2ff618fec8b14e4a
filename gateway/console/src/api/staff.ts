import { type Call, get, post, put, query, readFile } from './http';
import type { Label, Money, Page } from './words';

export const postStatuses = ['OPEN', 'CLOSED'] as const;
export const appointmentStatuses = ['PROPOSED', 'DECLINED', 'ACTIVE', 'ENDED'] as const;
export const sheetStatuses = ['PREPARED', 'CHECKED', 'LOCKED'] as const;
export const endCauses = ['RESIGNATION', 'DISMISSAL', 'EXPIRY'] as const;
export const resultKinds = ['VISITS', 'VISIT_DAYS', 'ENTERPRISES', 'LEADS', 'VALUABLE_LEADS', 'CONVERSIONS'] as const;

export interface Post {
  id: string;
  number: string;
  unit: string;
  title: string;
  duties: string;
  grade: string;
  places: number;
  taken: number;
  requirements: string;
  leastPay: Money;
  mostPay: Money;
  from: string;
  until: string | null;
  status: string;
  reason: string | null;
  openedBy: string;
  openedAt: string;
  actions: string[];
}

export interface Contract {
  number: string;
  from: string;
  until: string;
  probationUntil: string | null;
  basePay: Money;
  tasks: string;
  targets: { result: string; perYear: string }[];
}

export interface Ending {
  cause: string;
  on: string;
  ground: string | null;
}

export interface Appointment {
  id: string;
  number: string;
  postId: string;
  postNumber: string;
  postTitle: string;
  unit: string;
  holderKind: string;
  subject: string | null;
  talentId: string | null;
  talentNumber: string | null;
  name: string | null;
  status: string;
  lastDay: string | null;
  ending: Ending | null;
  declinedReason: string | null;
  agreed: { as: string; contract: Contract; proposedBy: string; decidedBy: string; at: string }[];
  proposal: { kind: string; contract: Contract | null; ending: Ending | null; by: string; at: string } | null;
  files: { id: string; name: string; size: number; at: string }[];
  actions: string[];
}

export interface Result {
  result: string;
  count: string;
  records: { id: string; number: string; on: string; amount: number; corrections: number }[];
}

export interface SheetRow {
  id: string;
  number: string;
  unit: string;
  period: string;
  status: string;
  actions: string[];
}

export interface SheetLine {
  appointment: string;
  appointmentNumber: string;
  postTitle: string;
  subject: string | null;
  results: Result[];
  parts: { id: string; name: Label; weight: string | null; score: string; explanation: string[] }[];
  given: { of: string; value: string; reason: string; by: string }[];
  score: string;
  exactScore: string | null;
  coefficient: string;
  amount: Money | null;
  payable: Money | null;
  explanation: string[];
  corrections: { sheet: string; sheetNumber: string; period: string; before: Money; now: Money; difference: Money }[];
}

export interface PaySheet extends SheetRow {
  method: string;
  whole: boolean;
  lines: SheetLine[];
  total: Money | null;
  marks: { id: string; name: Label; least: string | null; most: string | null }[];
  preparedBy: string | null;
  checkedBy: string | null;
  approvedBy: string | null;
  returnedBecause: string | null;
  known: string;
  digest: string | null;
}

export interface Method {
  id: string;
  reference: string;
  title: Label | null;
  source: string;
  span: string;
}

export interface TeamMember {
  subject: string;
  appointmentNumber: string;
  postTitle: string;
  results: Result[];
}

type Filters = Record<string, string>;

export const postPath = (id: string) => `/api/posts/${encodeURIComponent(id)}`;
export const appointmentPath = (id: string) => `/api/appointments/${encodeURIComponent(id)}`;
export const sheetPath = (id: string) => `/api/performance-sheets/${encodeURIComponent(id)}`;
export const contractFilePath = (id: string, file: string) => `${appointmentPath(id)}/contract-files/${encodeURIComponent(file)}`;

export function readPosts(filters: Filters, after: string | undefined, signal: AbortSignal): Promise<Page<Post>> {
  return get(`/api/posts${query({ ...filters, after, limit: 50 })}`, signal);
}

export const openPost = (body: object, key: string): Promise<Post> => post('/api/posts', body, { key });
export const changePost = (id: string, body: object, call: Call): Promise<Post> => put(postPath(id), body, call);

export function decidePost(id: string, step: string, body: object, call: Call): Promise<Post> {
  return post(`${postPath(id)}/${step}`, body, call);
}

export function readAppointments(filters: Filters, after: string | undefined, signal: AbortSignal): Promise<Page<Appointment>> {
  return get(`/api/appointments${query({ ...filters, after, limit: 50 })}`, signal);
}

export const proposeAppointment = (body: object, key: string): Promise<Appointment> => post('/api/appointments', body, { key });

export function decideAppointment(id: string, step: string, body: object, call: Call): Promise<Appointment> {
  return post(`${appointmentPath(id)}/${step}`, body, call);
}

export function nameAccount(id: string, subject: string, call: Call): Promise<Appointment> {
  return put(`${appointmentPath(id)}/account`, { subject }, call);
}

export function fileContract(id: string, file: File, call: Call): Promise<Appointment> {
  const form = new FormData();
  form.append('file', file, file.name);
  return post(`${appointmentPath(id)}/contract-files`, form, call);
}

export function readSheets(filters: Filters, after: string | undefined, signal: AbortSignal): Promise<Page<SheetRow>> {
  return get(`/api/performance-sheets${query({ ...filters, after, limit: 50 })}`, signal);
}

export const prepareSheet = (body: object, key: string): Promise<PaySheet> => post('/api/performance-sheets', body, { key });

export function decideSheet(id: string, step: string, body: object, call: Call): Promise<PaySheet> {
  return post(`${sheetPath(id)}/${step}`, body, call);
}

export const enterMark = (id: string, body: object, call: Call): Promise<PaySheet> => put(`${sheetPath(id)}/entries`, body, call);
export const readSheetWorkbook = (id: string): Promise<Blob> => readFile(`${sheetPath(id)}/workbook`);

/// Those by which a sheet of this period may be reckoned.
export function readMethods(period: string, signal: AbortSignal): Promise<{ items: Method[] }> {
  return get(`/api/staff-results/methods${query({ period })}`, signal);
}

/// What the rule lets this person begin.
export function readStaffRights(signal: AbortSignal): Promise<{ actions: string[] }> {
  return get('/api/staff-rights', signal);
}

export function readOwnResults(period: string, signal: AbortSignal): Promise<{ items: Result[] }> {
  return get(`/api/staff-results/own${query({ period })}`, signal);
}

export function readTeam(unit: string, period: string, signal: AbortSignal): Promise<{ items: TeamMember[] }> {
  return get(`/api/staff-results${query({ unit, period })}`, signal);
}
