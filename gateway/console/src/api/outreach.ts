import { get, query } from './http';
import type { Unit } from './units';
import type { Page } from './words';

export const outreachKinds = ['VISIT', 'TRIP', 'STATION', 'PROMOTION'] as const;

export type OutreachKind = (typeof outreachKinds)[number];

/// None where nothing is on record that could tell.
export interface OutreachScore {
  days: number | null;
  encounters: number | null;
  firms: number | null;
  steps: number;
  stepsDone: number;
  stepsKnown: number;
  stepsInTime: number | null;
  reports: number;
  reportsMade: number;
  reportsKnown: number;
  reportsInTime: number | null;
  leads: number | null;
  conversions: number | null;
  points: number;
}

export interface RankedScore extends OutreachScore {
  rank: number;
  unit: Unit;
}

export interface OutreachRanking {
  rule: string;
  items: RankedScore[];
}

/// The record behind a figure.
export interface Source {
  kind: OutreachKind;
  id: string;
  number: string;
  about: string;
  day: string;
}

export interface ScoreLine {
  measure: 'DAY' | 'ENCOUNTER' | 'FIRM' | 'STEP_IN_TIME' | 'REPORT_IN_TIME' | 'LEAD' | 'CONVERSION';
  about: string | null;
  leadId: string | null;
  said: number;
  counted: number;
  points: number;
  /// By which the rest has counted.
  instead: Source[];
}

/// `record` is none to whoever does not see it.
export interface ScoreEntry {
  kind: OutreachKind;
  day: string;
  record: Source | null;
  lines: ScoreLine[];
  points: number;
}

export interface ExplainedScore extends Page<ScoreEntry> {
  unit: Unit;
  rule: string;
  score: OutreachScore;
}

/// `below` where what units below did counts for those above.
export interface AskedScores {
  from: string;
  until: string;
  below?: string | undefined;
  kind?: string | undefined;
}

export function readOutreachScores(asked: AskedScores, signal: AbortSignal): Promise<OutreachRanking> {
  return get(`/api/outreach-scores${query({ ...asked })}`, signal);
}

export function explainOutreachScore(unit: string, asked: AskedScores, after: string | undefined, signal: AbortSignal): Promise<ExplainedScore> {
  return get(`/api/outreach-scores/${encodeURIComponent(unit)}${query({ ...asked, after, limit: 50 })}`, signal);
}

const registers: Record<OutreachKind, string> = { VISIT: 'visits', TRIP: 'trips', STATION: 'stations', PROMOTION: 'promotions' };

/// Where the console shows a record.
export const sourcePath = ({ kind, id }: Source) => `/${registers[kind]}/${encodeURIComponent(id)}`;
