import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figures } from '../home/figures';
import { mayOpen } from './access';
import { doors } from './navigation';

/// What a page of the menus asks for before it can show anything.
const firstCalls: Record<string, string> = {
  '/leads': '/api/leads',
  '/leads/pool': '/api/leads',
  '/leads/quotas': '/api/lead-quotas',
  '/leads/disputes': '/api/leads/disputes',
  '/letters': '/api/letters',
  '/enterprises': '/api/enterprises',
  '/target-lists': '/api/target-lists',
  '/industry-chains': '/api/industry-chains',
  '/referrals': '/api/referrals',
  '/referrers': '/api/referrers',
  '/visits': '/api/visits',
  '/visits/scores': '/api/outreach-scores',
  '/trips': '/api/trips',
  '/promotions': '/api/promotions',
  '/stations': '/api/stations',
  '/meetings': '/api/meetings',
  '/meetings/figures': '/api/meeting-figures',
  '/pairings': '/api/pairings',
  '/network': '/api/units',
  '/network/officers': '/api/officers',
  '/network/access': '/api/access-decisions',
  '/network/lost-by-restore': '/api/services/{service}/lost-by-restore',
  '/network/engagements': '/api/engagements',
  '/network/hand-over': '/api/officer-work',
  '/rules': '/api/services/{service}/rule-sets',
  '/projects': '/api/projects/board',
  '/projects/list': '/api/projects',
  '/projects/capital': '/api/capital',
  '/projects/agreements': '/api/agreements',
  '/projects/difficulties': '/api/difficulties',
  '/projects/five-ones': '/api/five-ones-industries',
  '/projects/cards': '/api/service-cards',
  '/projects/cards/figures': '/api/service-cards/figures',
  '/projects/surveys': '/api/surveys',
  '/projects/matters': '/api/matters',
  '/projects/policies': '/api/policies',
  '/projects/offers': '/api/offers',
  '/carriers': '/api/carriers',
  '/projects/guidance': '/api/guidance-directory',
  '/projects/opportunities': '/api/opportunities',
  '/projects/funds': '/api/funds',
  '/projects/enclaves': '/api/enclaves',
  '/projects/monthly': '/api/monthly-reports/{month}',
  '/projects/quarters': '/api/quarterly-reports/{quarter}',
  '/projects/figures': '/api/projects/figures',
  '/map': '/api/leads/figures',
  '/projects/leader': '/api/projects/figures',
  '/claims': '/api/claims',
  '/claims/schemes': '/api/schemes',
  '/claims/what-if': '/api/what-if',
  '/ledger': '/api/budgets',
  '/ledger/orders': '/api/payment-orders',
  '/ledger/batches': '/api/payment-batches',
  '/ledger/payees': '/api/payee-accounts',
  '/ledger/funds': '/api/promotion-funds',
  '/ledger/recoveries': '/api/payment-orders/recoveries',
  '/ledger/postings': '/api/ledger/postings',
  '/ledger/balances': '/api/ledger/balances',
  '/ledger/closings': '/api/ledger/closings',
  '/ledger/reconciliation': '/api/ledger/reconciliation',
  '/ledger/rates': '/api/exchange-rates',
  '/ranking': '/api/rankings',
  '/ranking/entries': '/api/figure-entries',
  '/ranking/corrections': '/api/ranking-corrections',
  '/ranking/methods': '/api/assessment-methods',
  '/bulletins': '/api/bulletins',
  '/listings': '/api/listings',
  '/interviews': '/api/interviews',
  '/deductions': '/api/deductions',
  '/honours': '/api/honours',
  '/honours/wall': '/api/honours',
  '/tolerance': '/api/tolerance-cases',
  '/talent': '/api/needs',
  '/talent/matching': '/api/need-matching',
  '/talent/recommendations': '/api/recommendations',
  '/talent/figures': '/api/need-figures',
  '/talent/people': '/api/talents',
  '/talent/teams': '/api/talent-teams',
  '/talent/institutions': '/api/institutions',
  '/talent/benefits': '/api/benefits',
  '/talent/benefits/due': '/api/due-benefits',
  '/talent/benefits/tables': '/api/benefit-tables',
  '/talent/posts': '/api/posts',
  '/talent/appointments': '/api/appointments',
  '/talent/sheets': '/api/performance-sheets',
  '/talent/team': '/api/staff-results',
  '/talent/mine': '/api/staff-results/own',
  '/talent/consultations': '/api/consultations',
  '/talent/erasures': '/api/talent-erasures',
  '/talent/unmaskings': '/api/talent-unmaskings',
  '/talent/experts': '/api/experts',
  '/talent/expert-fees': '/api/expert-fees',
  '/talent/expert-years': '/api/expert-years/{year}',
};

type Row = { may: string };
type Table = Record<string, Record<string, Row | string>>;

const source = join(import.meta.dirname, '..');
const repository = join(source, '..', '..', '..');
const tables = [
  'infra/platform-web/src/main/resources/authorisation/platform.yaml',
  ...['lead', 'project', 'reward', 'talent'].map((part) => `${part}-service/src/main/resources/authorisation/${part}.yaml`),
  'gateway/src/test/resources/authorisation/gateway.yaml',
].map((file) => parse(readFileSync(join(repository, file), 'utf8')) as Table);

const groups = Object.assign({}, ...tables.map((table) => table.groups ?? {})) as Record<string, string>;
const functionsOf = (may: string): string[] => may.split(' ').flatMap((word) => (groups[word] ? functionsOf(groups[word]) : [word]));
/// The gateway's table has its rows without sections.
const rows = Object.assign({}, ...tables.flatMap((table) => [table, ...Object.values(table)])) as Record<string, Row>;
const readers = (call: string) => functionsOf(rows[`GET ${call}`]?.may ?? '');
const everybody = functionsOf('everybody');

describe('What the console leads to,', () => {
  const navigations = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /^(?!app)\w+[\\/]\w+Navigation\.tsx$/.test(name));
  const written = navigations.flatMap((name) => [...readFileSync(join(source, name), 'utf8').matchAll(/'(\/[a-z][a-z/-]*)'/g)].map((match) => match[1] ?? ''));
  const pages = new Set([...doors.map((door) => door.path), ...written].filter((page) => page !== '/' && !page.startsWith('/public/')));

  it('is known with what it asks for', () => {
    expect(Object.keys(firstCalls).sort()).toEqual([...pages].sort());
    expect(Object.values(firstCalls).filter((call) => readers(call).length === 0)).toEqual([]);
  });

  it.each(Object.entries(firstCalls))('%s, is open to whom it is shown: %s', (page, call) => {
    const shown = everybody.filter((one) => mayOpen(page, [one]));
    expect(shown).not.toEqual([]);
    expect(shown.filter((one) => !readers(call).includes(one))).toEqual([]);
  });

  it.each(figures)('figure $name, is open to whom it is shown', ({ functions, api, register }) => {
    expect(functions.filter((one) => !readers(api).includes(one) || !mayOpen(register, [one]))).toEqual([]);
  });
});
