import { type Call, get, post } from './http';
import type { Label } from './words';

export const ruleServices = ['lead', 'project', 'reward', 'talent'] as const;

/// One version of rule data; of a proposal not in force it says what it would become.
export interface RuleVersion {
  reference: string;
  id: string;
  version: number;
  validFrom: string;
  validUntil: string | null;
  status: 'PUBLISHED' | 'ASSUMED' | 'DRAFT' | 'WITHDRAWN';
  source: string;
  title: Label | null;
  note: string | null;
  shipped: boolean;
}

/// Versions come with the latest begun first.
export interface RuleKind {
  kind: string;
  versions: RuleVersion[];
}

export interface RuleUpload {
  kind: string;
  reference: string;
  version: number;
  validFrom: string;
  title: Label | null;
  reason: string;
  status: 'PROPOSED' | 'IN_FORCE' | 'DECLINED';
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  declinedBecause: string | null;
  actions: string[];
}

/// Where a rule file is wrong.
export interface RuleProblem {
  line: number;
  pointer: string;
  message: string;
}

const setsPath = (service: string) => `/api/services/${encodeURIComponent(service)}/rule-sets`;
const kindPath = (service: string, kind: string) => `${setsPath(service)}/${encodeURIComponent(kind)}`;
const versionPath = (service: string, kind: string, reference: string) => `${kindPath(service, kind)}/${encodeURIComponent(reference)}`;

export function readRuleKinds(service: string, signal: AbortSignal): Promise<{ items: RuleKind[]; mayPropose: boolean }> {
  return get(setsPath(service), signal);
}

export function readRuleProposals(service: string, signal: AbortSignal): Promise<{ items: RuleUpload[] }> {
  return get(`${setsPath(service)}/proposals`, signal);
}

export function readRuleText(service: string, kind: string, reference: string, signal: AbortSignal): Promise<{ text: string }> {
  return get(`${versionPath(service, kind, reference)}/text`, signal);
}

export function checkRules(service: string, kind: string, text: string): Promise<RuleVersion> {
  return post(`${kindPath(service, kind)}/check`, { text });
}

export function proposeRules(service: string, kind: string, body: { text: string; reason: string }, key: string): Promise<RuleUpload> {
  return post(kindPath(service, kind), body, { key });
}

export function decideRules(
  service: string,
  upload: Pick<RuleUpload, 'kind' | 'reference'>,
  decision: 'activation' | 'refusal',
  body: object,
  call: Call,
): Promise<RuleUpload> {
  return post(`${versionPath(service, upload.kind, upload.reference)}/${decision}`, body, call);
}
