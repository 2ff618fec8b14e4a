import { get, query } from './http';
import { projectPath } from './project';
import type { Label } from './words';

export interface Figure {
  id: string;
  label: Label;
  unit: string;
  /// None where something is missing.
  value: string | null;
  formula: string | null;
  rounding: string | null;
  used: { id: string; label: Label; value: string; origin: 'FIELD' | 'FACTOR' | 'FIGURE'; from: string }[];
  missing: { id: string; label: Label; reason: string }[];
}

export interface Estimate {
  year: number;
  table: string;
  source: string;
  /// By factors that nobody published.
  assumed: boolean;
  activity: string | null;
  computedAt: string;
  figures: Figure[];
}

export interface ProjectValue {
  now: Estimate;
  earlier: Estimate[];
}

export function readValue(projectId: string, year: string, signal: AbortSignal): Promise<ProjectValue> {
  return get(`${projectPath(projectId)}/value${query({ year })}`, signal);
}
