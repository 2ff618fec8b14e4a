import type { Scan } from './file';
import { type Call, get, post, query, read, type Read, readFile } from './http';
import type { SheetRow } from './sheet';
import type { Label, Money, Page } from './words';

export interface Missing {
  id: string;
  kind: 'PAPER' | 'FIELD' | 'ANY_OF' | 'CONDITION';
  label: Label;
  source?: string;
  options?: Missing[][];
  /// Whether the paper was handed in with a virus in it.
  infected?: boolean;
  /// Of a condition: what to do about it.
  todo?: Label | null;
  /// Of a condition that nobody can answer: what is not known.
  unknown?: Label[];
}

/// How many whole months a project has gone without progress.
export interface Light {
  colour: 'GREEN' | 'YELLOW' | 'RED';
  ofClass: Label;
  months: number;
  /// None where it is a report that one may not open.
  last: { kind: 'STAGE' | 'CAPITAL' | 'REPORT'; on: string; record: string } | null;
}

export interface ProjectRow {
  id: string;
  number: string;
  name: string;
  investorName: string;
  country: string;
  industry: string | null;
  unit: string;
  unitName: Label | null;
  stage: string;
  status: string;
  amount: Money | null;
  stageSince?: string | null;
  missing: number;
  light?: Light | null;
}

export interface BoardColumn {
  stage: string;
  label: Label;
  count: number;
  exact: boolean;
  items: ProjectRow[];
}

export interface Evidence {
  id: string;
  paper: string;
  label: Label;
  title: string;
  documentDate: string | null;
  sha256: string;
  size: number | null;
  mediaType: string | null;
  hasFile: boolean;
  note: string | null;
  addedBy: string;
  addedAt: string;
  /// Why it no longer counts.
  withdrawn: string | null;
  /// None of what has no file here.
  scan: Scan | null;
}

export type FieldValue = Money | string | number | boolean | string[] | null;

export interface PossibleMove {
  to: string;
  label: Label;
  correction: boolean;
  needsReason: boolean;
  missing: number;
}

export interface Project extends Omit<ProjectRow, 'missing' | 'stageSince'> {
  /// None of a project that a ledger brought.
  leadId: string | null;
  leadNumber: string | null;
  /// As the office calls it whose ledger it comes from.
  ledgerNumber: string | null;
  creditCode: string | null;
  foreignInvested: boolean;
  investorFromOutsideCity: boolean | null;
  sharingUnits: string[];
  /// Empty where nobody said one and the rules know none.
  kind: string;
  kindLabel: Label;
  stageLabel: Label;
  statusReason: string | null;
  /// On which day it was suspended or terminated, where somebody said it.
  statusOn?: string | null;
  /// Of a lost project.
  loss: { on: string; place: string; division: string | null; divisionName: string | null; competitor: string | null } | null;
  reachedOn: Record<string, string>;
  fields: Record<string, FieldValue>;
  evidence: Evidence[];
  todo: { to: string; label: Label; missing: Missing[] } | null;
  /// What the stages up to its own still ask for, where a ledger brought it.
  unproved: Missing[];
  moves: PossibleMove[];
  /// Over stages, with the consent of another person.
  jumps: PossibleMove[];
  jump: { to: string; label: Label; on: string; reason: string; by: string; at: string } | null;
  stageLog: { from: string | null; to: string; on: string; at: string; by: string; reason: string | null; undated: boolean; proposedBy?: string | null }[];
  actions: string[];
}

export interface ProjectRules {
  version: string;
  stages: { id: string; label: Label }[];
  fields: {
    id: string;
    type: 'MONEY' | 'DATE' | 'TEXT' | 'WHOLE_NUMBER' | 'DECIMAL' | 'YES_NO' | 'CHOICE' | 'CHOICES';
    label: Label;
    /// Of CHOICE and CHOICES.
    options?: { id: string; label: Label }[];
  }[];
  papers: { id: string; label: Label }[];
  kinds: { id: string; label: Label }[];
}

/// A row of a ledger of projects.
export interface ProjectLedgerRow extends SheetRow {
  name: string;
  investor: string;
  unit: Label | null;
  stage: Label | null;
  amount: Money | null;
  /// How much the stages up to its own still ask for.
  unproved: number;
  /// It says no day of its stage.
  undated: boolean;
}

export const projectPath = (id: string) => `/api/projects/${encodeURIComponent(id)}`;

export function readBoard(filters: Record<string, string>, signal: AbortSignal): Promise<{ columns: BoardColumn[] }> {
  return get(`/api/projects/board${query(filters)}`, signal);
}

export function readProjects(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<ProjectRow>> {
  return get(`/api/projects${query({ ...filters, after, limit: 50 })}`, signal);
}

/// What the register shows by these filters, as a workbook.
export function exportProjects(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/projects/export${query(filters)}`);
}

export function readProjectRules(signal: AbortSignal): Promise<ProjectRules> {
  return get('/api/project-rules', signal);
}

export function changeProject(id: string, body: object, call: Call): Promise<Read<Project>> {
  return read(projectPath(id), { method: 'PATCH', body, ...call });
}

export function decideProject(id: string, decision: string, body: object, call: Call): Promise<Project> {
  return post(`${projectPath(id)}/${decision}`, body, call);
}

export interface EvidenceUpload {
  paper: string;
  title?: string;
  documentDate?: string;
  note?: string;
  file: File;
}

export function addEvidence(id: string, upload: EvidenceUpload, call: Call): Promise<Project> {
  const form = new FormData();
  for (const [name, value] of Object.entries(upload)) {
    if (value instanceof File) form.append(name, value, value.name);
    else if (value) form.append(name, String(value));
  }
  return post(`${projectPath(id)}/evidence`, form, call);
}
