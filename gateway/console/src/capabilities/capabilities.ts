import type { SeparateTexts } from '../i18n/separate';

/// What the system is there for, by the codes of the mission, and the pages that do it.
export interface Capability {
  code: string;
  pages: readonly string[];
}

export const capabilities: readonly Capability[] = [
  { code: 'L1', pages: ['/talent/consultations', '/network', '/network/officers', '/network/hand-over', '/network/engagements'] },
  { code: 'L2', pages: ['/enterprises', '/enterprises/duplicates', '/target-lists', '/industry-chains', '/pairings'] },
  { code: 'L3', pages: ['/leads/new', '/leads/import', '/letters'] },
  { code: 'L4', pages: ['/leads', '/leads/disputes'] },
  { code: 'L5', pages: ['/leads'] },
  { code: 'L6', pages: ['/leads', '/leads/pool'] },
  { code: 'L7', pages: ['/leads', '/search'] },
  { code: 'L8', pages: ['/leads/quotas'] },
  { code: 'L9', pages: ['/visits', '/visits/scores', '/trips', '/promotions', '/stations'] },
  { code: 'L10', pages: ['/meetings', '/meetings/figures'] },
  { code: 'L11', pages: ['/referrals', '/referrers'] },
  { code: 'L12', pages: ['/leads', '/network'] },
  { code: 'P1', pages: ['/projects', '/projects/list', '/projects/agreements', '/projects/import'] },
  { code: 'P2', pages: ['/projects/capital', '/ledger/rates'] },
  { code: 'P3', pages: ['/projects/five-ones', '/projects/leader'] },
  { code: 'P4', pages: ['/projects/guidance', '/projects/opportunities'] },
  { code: 'P5', pages: ['/carriers'] },
  { code: 'P6', pages: ['/projects/cards', '/projects/cards/figures'] },
  { code: 'P7', pages: ['/projects/difficulties'] },
  { code: 'P8', pages: ['/projects/policies'] },
  { code: 'P9', pages: ['/projects/funds'] },
  { code: 'P10', pages: ['/projects/enclaves'] },
  { code: 'P11', pages: ['/projects/offers'] },
  { code: 'P12', pages: ['/projects/monthly', '/projects/quarters'] },
  { code: 'P13', pages: ['/projects/list'] },
  { code: 'P14', pages: ['/projects/surveys', '/projects/matters'] },
  { code: 'R1', pages: ['/claims/schemes', '/claims/what-if'] },
  { code: 'R2', pages: ['/claims'] },
  { code: 'R3', pages: ['/ledger', '/ledger/orders', '/ledger/batches', '/ledger/postings', '/ledger/reconciliation'] },
  { code: 'R4', pages: ['/ranking', '/ranking/methods', '/ranking/entries'] },
  { code: 'R5', pages: ['/bulletins', '/listings', '/interviews', '/deductions'] },
  { code: 'R6', pages: ['/honours', '/honours/wall'] },
  { code: 'R7', pages: ['/tolerance'] },
  { code: 'T1', pages: ['/talent/institutions'] },
  { code: 'T2', pages: ['/talent/people', '/talent/teams'] },
  { code: 'T3', pages: ['/talent', '/talent/recommendations', '/talent/figures'] },
  { code: 'T4', pages: ['/talent/benefits', '/talent/benefits/tables'] },
  { code: 'T5', pages: ['/talent/posts'] },
  { code: 'G1', pages: ['/', '/search'] },
  { code: 'G2', pages: ['/network/officers', '/network/access'] },
  { code: 'G3', pages: ['/leads', '/projects/list', '/claims'] },
  { code: 'G4', pages: ['/', '/search', '/capabilities', '/projects/figures', '/map', '/wall'] },
  { code: 'G5', pages: ['/leads/import', '/visits/import', '/projects/import', '/referrals/import'] },
  { code: 'G6', pages: ['/notices'] },
  { code: 'G7', pages: ['/'] },
  { code: 'G8', pages: ['/', '/network/lost-by-restore'] },
];

export type CapabilityTexts = Record<string, { name: string; does: string }>;

export const capabilityTexts: SeparateTexts<CapabilityTexts> = {
  name: 'capabilities',
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

export const services = [
  { name: 'lead', letter: 'L' },
  { name: 'project', letter: 'P' },
  { name: 'reward', letter: 'R' },
  { name: 'talent', letter: 'T' },
  { name: 'platform', letter: 'G' },
] as const;
