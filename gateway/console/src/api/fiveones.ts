import type { Said } from './difficulty';
import { type Call, get, post, put, query } from './http';
import type { Label, Page } from './words';

export const ones = ['LEADER', 'DEPARTMENT', 'TEAM', 'PLAN', 'INDUSTRY'] as const;
export const fiveOnesStatuses = ['DRAFT', 'IN_FORCE', 'REPLACED', 'ENDED'] as const;
export const taskStates = ['DONE', 'OPEN', 'DUE_SOON', 'OVERDUE'] as const;

type Filled = Record<(typeof ones)[number], boolean>;

export interface Leader {
  name: string;
  post: string;
}

export interface TaskNote {
  kind: 'NOTED' | 'POSTPONED' | 'DONE';
  mark: Said;
  /// The day it was due before it was postponed.
  from: string | null;
}

export interface PlanTask {
  id: string;
  text: string;
  unit: string;
  due: string;
  done: string | null;
  state: (typeof taskStates)[number];
  notes: TaskNote[];
  mayReport: boolean;
}

/// Who led before a change.
export interface LeadChange {
  mark: Said;
  leader: Leader | null;
  department: string | null;
  teamHead: string | null;
  members: string[];
}

export interface FiveOnes {
  id: string;
  number: string;
  version: number;
  unit: string;
  industry: string;
  industryLabel: Label;
  status: (typeof fiveOnesStatuses)[number];
  leader: Leader | null;
  department: string | null;
  teamHead: string | null;
  members: string[];
  planTitle: string | null;
  from: string | null;
  to: string | null;
  tasks: PlanTask[];
  filled: Filled;
  missing: Label[];
  drafted: Said;
  begun: Said | null;
  ended: Said | null;
  replacedBy: string | null;
  changes: LeadChange[];
  actions: string[];
}

/// One key industry: its set in force, how many tasks are in each state, its projects by stage.
export interface Glance {
  industry: string;
  label: Label;
  setId: string | null;
  setNumber: string | null;
  filled: Filled;
  tasks: Partial<Record<(typeof taskStates)[number], number>>;
  projects: Record<string, number>;
}

export interface IndustryProject {
  id: string;
  number: string;
  name: string;
  stage: string;
  light: 'GREEN' | 'YELLOW' | 'RED' | null;
}

export const fiveOnesPath = (id: string) => `/api/five-ones/${encodeURIComponent(id)}`;

export function readFiveOnes(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<FiveOnes>> {
  return get(`/api/five-ones${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readGlances(signal: AbortSignal): Promise<{ items: Glance[]; mayDraft: boolean }> {
  return get('/api/five-ones-industries', signal);
}

export function readIndustryProjects(industry: string, stage: string | undefined, signal: AbortSignal): Promise<{ items: IndustryProject[] }> {
  return get(`/api/five-ones-industries/${encodeURIComponent(industry)}/projects${query({ stage })}`, signal);
}

export function draftFiveOnes(body: object, key: string): Promise<FiveOnes> {
  return post('/api/five-ones', body, { key });
}

export function editFiveOnes(id: string, body: object, call: Call): Promise<FiveOnes> {
  return put(fiveOnesPath(id), body, call);
}

/// @param step `in-force`, `end`, `change`, `tasks`, `tasks/{task}/done` …
export function decideFiveOnes(id: string, step: string, body: object, call: Call): Promise<FiveOnes> {
  return post(`${fiveOnesPath(id)}/${step}`, body, call);
}
