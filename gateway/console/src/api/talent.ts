import { type Call, get, post, query } from './http';
import type { Title } from './people';
import type { Label, Money, Page } from './words';

export const needStatuses = ['OPEN', 'MATCHED', 'FILLED', 'CLOSED'] as const;
export const talentClasses = ['A', 'B', 'C', 'D', 'E'] as const;
export const degrees = ['DOCTOR', 'MASTER', 'BACHELOR', 'NONE'] as const;
export const identityKinds = ['RESIDENT_ID', 'PASSPORT', 'OTHER'] as const;

export interface Reason {
  criterion: string;
  met: boolean;
  points: number;
  text: string;
}

export interface Recruitment {
  talentId: string;
  talentNumber: string;
  stage: string;
  withdrawn: boolean;
  end: { kind: string; on: string; reason: string } | null;
  askedVersion: number;
  matchRules: string | null;
  remindOn: string | null;
  trialUntil: string | null;
  trialPassedOn: string | null;
  canDecline: boolean;
  withdrawnReason: string | null;
  points: number;
  steps: { stage: string; on: string; by: string; note: string | null }[];
  reasons: Reason[];
  nextStages: string[];
}

export interface Need {
  id: string;
  number: string;
  projectId: string | null;
  projectName: string | null;
  enterpriseId: string | null;
  enterpriseName: string | null;
  place: string | null;
  placeName: string | null;
  pay: { from: Money; to: Money } | null;
  askedVersion: number;
  filledOn: string | null;
  daysToFill: number | null;
  closedReason: string | null;
  unit: string;
  title: string;
  field: string;
  leastClass: string | null;
  headcount: number;
  arrived: number;
  languages: string[];
  neededBy: string;
  description: string | null;
  status: string;
  recruitments: Recruitment[];
  postedBy: string;
  postedAt: string;
  actions: string[];
}

export interface Candidate {
  talentId: string;
  talentNumber: string;
  talentClass: string | null;
  suitable: boolean;
  points: number;
  ruleVersion: string;
  reasons: Reason[];
}

export interface Talent {
  id: string;
  number: string;
  name: string;
  identityKind: string;
  identityNumber: string;
  phone: string | null;
  email: string | null;
  degree: string;
  titles: Title[];
  fields: string[];
  languages: string[];
  availableFrom: string | null;
  placeWanted: string | null;
  placeName: string | null;
  erased: boolean;
  talentClass: string | null;
  catalogue: string | null;
  classifiedOn: string | null;
  classReasons: string[];
  status: string;
  placement: { needId: string; projectId: string; since: string } | null;
  /// What this person may ask to read in the clear.
  clearFields: string[];
  actions: string[];
}

export interface Benefit {
  id: string;
  number: string;
  talentId: string;
  talentNumber: string;
  projectId: string | null;
  kind: string;
  amount: Money;
  ruleVersion: string;
  talentClass: string;
  appliedOn: string;
  explanation: { step: string; text: string }[];
  status: string;
  grantedBy: string;
  decidedBy: string | null;
  declinedReason: string | null;
  paymentId: string | null;
  paidAt: string | null;
  actions: string[];
}

export function readRecruitmentStages(signal: AbortSignal): Promise<{ items: { id: string; name: Label }[] }> {
  return get('/api/recruitment-stages', signal);
}

export const needPath = (id: string) => `/api/needs/${encodeURIComponent(id)}`;
export const talentPath = (id: string) => `/api/talents/${encodeURIComponent(id)}`;
export const benefitPath = (id: string) => `/api/benefits/${encodeURIComponent(id)}`;

export function readNeeds(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Need>> {
  return get(`/api/needs${query({ ...filters, after, limit: 50 })}`, signal);
}

export function postNeed(body: object, key: string): Promise<Need> {
  return post('/api/needs', body, { key });
}

export function decideNeed(id: string, decision: string, body: object, call: Call): Promise<Need> {
  return post(`${needPath(id)}/${decision}`, body, call);
}

export function readCandidates(needId: string, signal: AbortSignal): Promise<{ items: Candidate[] }> {
  return get(`${needPath(needId)}/candidates?limit=20`, signal);
}

export function readTalents(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Talent>> {
  return get(`/api/talents${query({ ...filters, after, limit: 50 })}`, signal);
}

export function registerTalent(body: object, key: string): Promise<Talent> {
  return post('/api/talents', body, { key });
}

export function decideTalent(id: string, decision: string, body: object, call: Call): Promise<Talent> {
  return post(`${talentPath(id)}/${decision}`, body, call);
}

export function readBenefits(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Benefit>> {
  return get(`/api/benefits${query({ ...filters, after, limit: 50 })}`, signal);
}

export function grantBenefit(body: object, key: string): Promise<Benefit> {
  return post('/api/benefits', body, { key });
}

/// An amount and how it came about, before anything is granted.
export type BenefitPreview = Pick<Benefit, 'amount' | 'explanation'>;

export function decideBenefit(id: string, decision: 'approval' | 'refusal', body: object, call: Call): Promise<Benefit> {
  return post(`${benefitPath(id)}/${decision}`, body, call);
}
