import { type Call, get, post, put, query } from './http';
import { projectPath } from './project';
import type { Label, Money, Page } from './words';

export const procedureStatuses = ['NOT_STARTED', 'RUNNING', 'PAUSED', 'DONE', 'WITHDRAWN'] as const;

/// A procedure as its enterprise sees it.
export interface OpenProcedure {
  id: string;
  label: Label;
  office: Label;
  /// 0: on the day itself.
  workingDays: number;
  after: Label[];
  status: (typeof procedureStatuses)[number];
  acceptedOn: string | null;
  stops: { from: string; until: string | null; reason?: string }[];
  endedOn: string | null;
  said: string | null;
  /// None while the clock has not begun or stands still.
  due: string | null;
  /// The holidays of its year are not published yet.
  provisional: boolean;
  daysUsed: number | null;
  daysLate: number;
  onTime: boolean | null;
  state: 'QUIET' | 'DUE_SOON' | 'LATE';
  satisfaction: number | null;
}

export interface Procedure extends OpenProcedure {
  source: string;
  parallel: boolean;
  /// Functions that it went up to.
  told: string[];
  /// Who entered what of which day, and when.
  steps: { action: string; on: string; by: string; at: string }[];
  actions: string[];
}

export interface Promised {
  id: string;
  kind: string;
  label: Label;
  money: boolean;
  what: string;
  amount: Money | null;
  on: string;
  due: string | null;
  delivery: { on: string; amount: Money | null; note: string | null } | null;
  actions: string[];
}

export interface Complaint {
  id: string;
  procedure: Label | null;
  text: string;
  at: string;
  reply: string | null;
  repliedAt: string | null;
  actions: string[];
}

export interface ProcedureChoice {
  id: string;
  label: Label;
  workingDays: number;
}

interface About {
  projectId: string;
  projectNumber: string;
  projectName: string;
  unit: string;
}

/// What the enterprise sees of its card, and the city too.
interface OpenCard<P> {
  number: string;
  unitName: Label | null;
  track: Label;
  wholeDue: string | null;
  wholeProvisional: boolean;
  procedures: P[];
  promises: Promised[];
  complaints: Complaint[];
  linkExpiresAt: string | null;
}

export interface PublicCard extends OpenCard<OpenProcedure> {
  projectName: string;
}

export interface Card extends OpenCard<Procedure> {
  id: string;
  project: About;
  officer: string;
  rules: string;
  trackDays: number;
  /// Parts of the whole way with a limit of their own.
  parts: { label: Label; workingDays: number; due: string | null; provisional: boolean }[];
  grounds: Label[];
  issuedBy: string;
  issuedAt: string;
  /// By the rules of this card, which may be older than those of today.
  addable: ProcedureChoice[];
  promiseKinds: { id: string; label: Label; money: boolean }[];
  actions: string[];
}

export interface CardRow {
  id: string;
  number: string;
  project: About;
  unitName: Label | null;
  officer: string;
  procedures: number;
  closed: number;
  dueSoon: number;
  late: number;
  unanswered: number;
}

export interface Prospect {
  projectId: string;
  card: Card | null;
  eligible: boolean;
  grounds: { id: string; label: Label; holds: boolean }[];
  actions: string[];
}

export interface CardRules {
  version: string;
  rules: {
    tracks: { id: string; label: Label; workingDays: number }[];
    procedures: ProcedureChoice[];
  };
}

export const cardPath = (id: string) => `/api/service-cards/${encodeURIComponent(id)}`;
export const publicCardPath = (token: string) => `/api/public/service-cards/${encodeURIComponent(token)}`;

export function readCards(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<CardRow>> {
  return get(`/api/service-cards${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readProspect(projectId: string, signal: AbortSignal): Promise<Prospect> {
  return get(`${projectPath(projectId)}/service-card`, signal);
}

export function readCardRules(signal: AbortSignal): Promise<CardRules> {
  return get('/api/service-card-rules', signal);
}

export interface CardWish {
  officer: string;
  track?: string;
  procedures: string[];
}

export function issueCard(projectId: string, wish: CardWish, key: string): Promise<Card> {
  return post(`${projectPath(projectId)}/service-card`, wish, { key });
}

export function addProcedures(id: string, procedures: string[], call: Call): Promise<Card> {
  return post(`${cardPath(id)}/procedures`, { procedures }, call);
}

export function assignOfficer(id: string, officer: string, call: Call): Promise<Card> {
  return put(`${cardPath(id)}/officer`, { officer }, call);
}

/// @param step start, pause, resumption, completion or withdrawal
export function moveProcedure(id: string, procedure: string, step: string, body: object, call: Call): Promise<Card> {
  return post(`${cardPath(id)}/procedures/${encodeURIComponent(procedure)}/${step}`, body, call);
}

export function promise(id: string, body: object, call: Call): Promise<Card> {
  return post(`${cardPath(id)}/promises`, body, call);
}

export function deliver(id: string, promised: string, body: object, call: Call): Promise<Card> {
  return post(`${cardPath(id)}/promises/${encodeURIComponent(promised)}/delivery`, body, call);
}

export function answerComplaint(id: string, complaint: string, answer: string, call: Call): Promise<Card> {
  return post(`${cardPath(id)}/complaints/${encodeURIComponent(complaint)}/answer`, { answer }, call);
}
