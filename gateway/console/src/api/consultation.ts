import { type Call, get, post, query } from './http';
import type { Named } from './expert';
import type { Label, Page } from './words';

export const consultationStatuses = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const;
export const topics = ['PROJECT', 'LEAD', 'POLICY', 'SCHEME', 'INSTITUTION', 'FREE'] as const;
export const levels = ['OPEN', 'INTERNAL', 'CONFIDENTIAL'] as const;

export interface Rated {
  id: string;
  name: Label;
  most: number;
  weight: number;
}

export interface Recommendation {
  code: string;
  name: Label;
}

export interface ConsultationKind {
  id: string;
  name: Label;
  topics: string[];
  leastOpinions: number;
  mostOpinions: number;
}

export interface Opinion {
  grades: Record<string, number>;
  text: string;
  recommendation: string;
  givenAt: string;
  late: boolean;
  enteredByOffice: boolean;
}

export interface Assignment {
  expertId: string;
  expertNumber: string;
  name: string | null;
  state: string;
  assignedOn: string;
  answerBy: string;
  due: string;
  overdue: boolean;
  reason: string | null;
  reasons: string[];
  files: { fileId: string; name: string }[];
  opinion: Opinion | null;
  supplements: { text: string; at: string; by: string }[];
  mark: number | null;
  actions: string[];
}

export interface Summary {
  method: string;
  opinions: number;
  criteria: { criterion: string; name: Label; most: number; value: string; shown: number }[];
  total: string;
  totalShown: number;
  recommendations: Record<string, number>;
}

export interface Consultation {
  id: string;
  number: string;
  kindName: Label;
  topic: string;
  reference: string | null;
  topicName: string | null;
  title: string;
  text: string;
  level: string;
  field: string | null;
  languages: string[];
  involved: { enterprises: Named[]; institutions: string[]; units: Named[] };
  unit: Named;
  askedBy: string;
  askedOn: string;
  wanted: number;
  due: string;
  provisional: boolean;
  status: string;
  endedReason: string | null;
  readable: boolean;
  assigned: number | null;
  given: number | null;
  assignments: Assignment[];
  mine: string | null;
  summary: Summary | null;
  criteria: Rated[];
  recommendations: Recommendation[];
  markMost: number;
  actions: string[];
}

export interface Suggestion {
  expertId: string;
  expertNumber: string;
  name: string;
  institution: string;
  competences: string[];
  suitable: boolean;
  points: number;
  reasons: { criterion: string; met: boolean; points: number; text: string }[];
}

export const consultationPath = (id: string) => `/api/consultations/${encodeURIComponent(id)}`;

const partPath = (id: string, expertId: string) => `${consultationPath(id)}/assignments/${encodeURIComponent(expertId)}`;

export const opinionFilePath = (id: string, expertId: string, fileId: string) =>
  `${partPath(id, expertId)}/files/${encodeURIComponent(fileId)}`;

export function readConsultations(
  filters: Record<string, string>,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<Consultation>> {
  return get(`/api/consultations${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readConsultationKinds(signal: AbortSignal): Promise<{ items: ConsultationKind[] }> {
  return get('/api/consultation-kinds', signal);
}

export function askExperts(body: object, key: string): Promise<Consultation> {
  return post('/api/consultations', body, { key });
}

export function decideConsultation(id: string, decision: string, body: object, call: Call): Promise<unknown> {
  return post(`${consultationPath(id)}/${decision}`, body, call);
}

export function readSuggestions(id: string, signal: AbortSignal): Promise<{ items: Suggestion[] }> {
  return get(`${consultationPath(id)}/suggestions?limit=20`, signal);
}

export function answerConsultation(id: string, expertId: string, answer: string, body: object, call: Call): Promise<unknown> {
  return post(`${partPath(id, expertId)}/${answer}`, body, call);
}

export function attachToOpinion(id: string, expertId: string, file: File, call: Call): Promise<unknown> {
  const form = new FormData();
  form.append('file', file);
  return post(`${partPath(id, expertId)}/files`, form, call);
}
