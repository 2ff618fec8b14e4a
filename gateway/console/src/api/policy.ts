import { get } from './http';
import { projectPath } from './project';
import type { Label } from './words';

export type Answer = 'MET' | 'UNKNOWN' | 'NOT_MET';

export interface Policy {
  id: string;
  reference: string;
  title: Label | null;
  source: string;
  validFrom: string;
  validUntil: string | null;
  tier: string;
  under: string | null;
  documents: { label: Label; link: string }[];
  clauses: { id: string; label: Label; gives: Label; from: string | null; until: string | null; needs: { label: Label; when: string }[] }[];
}

export interface PolicySystem {
  day: string;
  /// `policies`: how many the city means to have on it.
  tiers: { id: string; label: Label; policies: number }[];
  items: Policy[];
}

/// What the project itself says of what a need names.
export interface OwnFigure {
  of: string;
  label: Label | null;
  value: string | null;
  currency: string | null;
}

export interface Need {
  label: Label;
  answer: Answer;
  own: OwnFigure[];
}

export interface PolicyAnswer {
  reference: string;
  title: Label | null;
  clauses: { id: string; label: Label; gives: Label; answer: Answer; needs: Need[] }[];
}

export function readPolicies(signal: AbortSignal): Promise<PolicySystem> {
  return get('/api/policies', signal);
}

export function readPolicyAnswers(projectId: string, signal: AbortSignal): Promise<{ day: string; items: PolicyAnswer[] }> {
  return get(`${projectPath(projectId)}/policies`, signal);
}
