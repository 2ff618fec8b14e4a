import type { Said } from './difficulty';
import { type Call, get, post, query } from './http';
import { surveyPath } from './survey';
import type { Label, Page } from './words';

export const matterStatuses = ['OPEN', 'ANSWERED', 'ACCEPTED'] as const;

/// What is to be done about something that was said; the survey is told to who sees it.
export interface Matter {
  id: string;
  number: string;
  version: number;
  unit: string;
  owner: string;
  due: string;
  late: boolean;
  words: string;
  quoted: string;
  survey: { id: string; number: string; title: Label } | null;
  status: (typeof matterStatuses)[number];
  made: Said;
  turns: { answer: Said; sentBack: Said | null }[];
  accepted: Said | null;
  actions: string[];
}

export const matterPath = (id: string) => `/api/matters/${encodeURIComponent(id)}`;

export function readMatters(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Matter>> {
  return get(`/api/matters${query({ ...filters, after, limit: 50 })}`, signal);
}

export function makeMatter(survey: string, body: object, key: string): Promise<Matter> {
  return post(`${surveyPath(survey)}/matters`, body, { key });
}

/// @param step `answer`, `acceptance` or `return`
export function decideMatter(id: string, step: string, body: object, call: Call): Promise<Matter> {
  return post(`${matterPath(id)}/${step}`, body, call);
}
