import { get } from './http';
import { leadPath } from './lead';
import type { Label } from './words';

export interface ScoreLine {
  factor: string;
  title: Label;
  findings: { name: string; values: string[] }[];
  weight: string;
  /// Null where the findings is missing: it counts neither for nor against.
  gained: string | null;
}

export interface Score {
  score: string | null;
  knownWeight: string;
  weight: string;
  grade: string | null;
  lines: ScoreLine[];
  rule: string;
}

export function readScore(id: string, signal: AbortSignal): Promise<Score> {
  return get(`${leadPath(id)}/score`, signal);
}
