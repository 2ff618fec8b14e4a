import { type Call, get, post, query } from './http';
import { projectPath } from './project';
import type { Label, Page } from './words';

export const difficultyStatuses = ['OPEN', 'ANSWERED', 'SETTLED', 'WITHDRAWN'] as const;

export interface Said {
  by: string;
  at: string;
  said: string | null;
}

export interface DifficultyStep {
  level: string;
  levelLabel: Label;
  /// None where the level's own people answer.
  asked: string | null;
  since: string;
  due: string;
  cause: 'RAISED' | 'ASKED' | 'NOT_ACCEPTED' | 'NOT_ANSWERED';
  why: string | null;
  answer: Said | null;
}

/// The last step is the level that has it.
export interface Difficulty {
  id: string;
  number: string;
  version: number;
  projectId: string;
  projectNumber: string;
  projectName: string;
  unit: string;
  kind: string;
  kindLabel: Label;
  raised: Said;
  status: (typeof difficultyStatuses)[number];
  due: string | null;
  late: boolean;
  steps: DifficultyStep[];
  ended: Said | null;
  actions: string[];
}

export interface DifficultyRules {
  kinds: { id: string; label: Label }[];
}

export const difficultyPath = (id: string) => `/api/difficulties/${encodeURIComponent(id)}`;

export function readDifficulties(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Difficulty>> {
  return get(`/api/difficulties${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readProjectDifficulties(projectId: string, signal: AbortSignal): Promise<{ items: Difficulty[]; actions: string[] }> {
  return get(`${projectPath(projectId)}/difficulties`, signal);
}

export function readDifficultyRules(signal: AbortSignal): Promise<DifficultyRules> {
  return get('/api/difficulty-rules', signal);
}

export function raiseDifficulty(projectId: string, body: object, key: string): Promise<Difficulty> {
  return post(`${projectPath(projectId)}/difficulties`, body, { key });
}

export function decideDifficulty(id: string, decision: string, body: object, call: Call): Promise<Difficulty> {
  return post(`${difficultyPath(id)}/${decision}`, body, call);
}
