import type { Said } from './difficulty';
import { type Call, get, post, put, query } from './http';
import type { Label, Page } from './words';

export const surveyKinds = ['QUESTIONNAIRE', 'MEETING'] as const;
export const surveyStatuses = ['DRAFT', 'RUNNING', 'CLOSED'] as const;
export const questionKinds = ['SINGLE', 'MULTIPLE', 'SCALE', 'NUMBER', 'TEXT'] as const;

export interface Option {
  id: string;
  words: Label;
}

export interface Question {
  id: string;
  kind: (typeof questionKinds)[number];
  words: Label;
  required: boolean;
  options: Option[];
  least: number | null;
  most: number | null;
  decimals: number | null;
}

export interface SurveyRow {
  id: string;
  number: string;
  kind: (typeof surveyKinds)[number];
  title: Label;
  unit: string;
  closing: string;
  anonymous: boolean;
  status: (typeof surveyStatuses)[number];
}

export interface Survey extends SurveyRow {
  version: number;
  purpose: string;
  questions: Question[];
  set: string | null;
  meeting: { day: string; place: string; present: string[]; points: { id: string; text: string }[] } | null;
  created: Said;
  opened: Said | null;
  actions: string[];
}

export interface Invitation {
  id: string;
  name: string;
  unit: string | null;
  projectId: string | null;
  expiresAt: string | null;
  revoked: boolean;
  answered: boolean;
  answeredAt: string | null;
}

export interface QuestionFigures {
  question: string;
  answered: number;
  counts: { option: string; count: number }[];
  mean: number | null;
  median: number | null;
  lowest: number | null;
  highest: number | null;
}

/// What one said to one question; nobody is named where the survey is anonymous.
export interface SaidText {
  question: string;
  text: string;
  invitation: string | null;
  name: string | null;
}

export interface Results {
  invited: number;
  answered: number;
  rate: number | null;
  questions: QuestionFigures[];
  texts: SaidText[];
  withheld: boolean;
  atLeast: number | null;
}

export interface SurveyRules {
  version: string;
  sets: { id: string; label: Label; source: string; questions: Question[] }[];
  mayCreate: boolean;
}

export interface Reply {
  question: string;
  chosen?: string[];
  number?: number | string | null;
  text?: string | null;
}

/// What stands behind a link.
export interface PublicSurvey {
  kind: SurveyRow['kind'];
  title: Label;
  purpose: string;
  by: Label | null;
  invited: string;
  closing: string;
  anonymous: boolean;
  takesAnswers: boolean;
  day: string | null;
  place: string | null;
  questions: Question[];
  revision: number;
  replies: Reply[];
}

export const surveyPath = (id: string) => `/api/surveys/${encodeURIComponent(id)}`;
export const publicSurveyPath = (token: string) => `/api/public/surveys/${encodeURIComponent(token)}`;

export function readSurveys(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<SurveyRow>> {
  return get(`/api/surveys${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readSurveyRules(signal: AbortSignal): Promise<SurveyRules> {
  return get('/api/survey-rules', signal);
}

export function createSurvey(body: object, key: string): Promise<Survey> {
  return post('/api/surveys', body, { key });
}

export function editSurvey(id: string, body: object, call: Call): Promise<Survey> {
  return put(surveyPath(id), body, call);
}

export function meet(id: string, body: object, call: Call): Promise<Survey> {
  return put(`${surveyPath(id)}/meeting`, body, call);
}

/// @param step `opening`, `closing-day`, `points`, `invitations`
export function decideSurvey(id: string, step: string, body: object, call: Call): Promise<unknown> {
  return post(`${surveyPath(id)}/${step}`, body, call);
}

export function readInvitations(id: string, signal: AbortSignal): Promise<{ items: Invitation[] }> {
  return get(`${surveyPath(id)}/invitations`, signal);
}

export function readResults(id: string, signal: AbortSignal): Promise<Results> {
  return get(`${surveyPath(id)}/results`, signal);
}

/// Made anew each time: a retry gives another link, and only the last one opens.
export function makeSurveyLink(invitation: string): Promise<{ token: string; expiresAt: string }> {
  return post(`/api/survey-invitations/${encodeURIComponent(invitation)}/links`, {}, {});
}

export function revokeSurveyLink(invitation: string, key: string): Promise<Invitation> {
  return post(`/api/survey-invitations/${encodeURIComponent(invitation)}/link-revocation`, {}, { key });
}
