import { get, query } from './http';
import { projectPath } from './project';
import type { Label } from './words';

export type Verdict = 'ENCOURAGED' | 'ALLOWED' | 'OUTSIDE' | 'AVOIDED' | 'UNKNOWN';

export interface DirectoryVersion {
  reference: string;
  title: Label | null;
  source: string;
  /// Nobody published it.
  assumed: boolean;
  validFrom: string;
  validUntil: string | null;
}

export interface GuidanceLine {
  place: string;
  placeLabel: Label | null;
  industry: string;
  /// None of all industries.
  industryName: string | null;
  attitude: 'ENCOURAGE' | 'ALLOW' | 'AVOID';
  words: Label;
  source: string;
}

export interface GuidanceAnswer {
  place: string;
  label: Label | null;
  verdict: Verdict;
  line: GuidanceLine | null;
  /// What is said of a part of the industry.
  finer: GuidanceLine[];
}

export interface Guidance {
  day: string;
  directory: DirectoryVersion | null;
  verdict: Verdict;
  unknown: string | null;
  warning: boolean;
  answers: GuidanceAnswer[];
  fitting: GuidanceAnswer[];
}

export interface GuidanceDirectory {
  day: string;
  directory: DirectoryVersion | null;
  places: { id: string; label: Label }[];
  items: GuidanceLine[];
  versions: DirectoryVersion[];
}

export function readProjectGuidance(projectId: string, signal: AbortSignal): Promise<Guidance> {
  return get(`${projectPath(projectId)}/guidance`, signal);
}

/// Of an industry at some places; without a place: where it would fit.
export function readGuidance(industry: string, places: string[], signal: AbortSignal): Promise<Guidance> {
  const asked = new URLSearchParams([['industry', industry], ...places.map((place) => ['place', place])]);
  return get(`/api/guidance?${asked}`, signal);
}

export function readDirectory(filters: Record<string, string>, signal: AbortSignal): Promise<GuidanceDirectory> {
  return get(`/api/guidance-directory${query(filters)}`, signal);
}
