import { query } from '../api/http';
import type { Session } from '../api/session';

const unit = ['UNIT_OFFICER', 'UNIT_HEAD', 'SQUAD_MEMBER', 'LIAISON_CLIENT'];
const place = ['UNIT_OFFICER', 'UNIT_HEAD'];
const bureau = ['BUREAU_OFFICER', 'BUREAU_HEAD'];
const watching = ['CITY_LEADER', 'SUPERVISION'];

/// How many rows a register has under some filters, and the register that shows them: of one set of filters, so that a figure and
/// what it opens are the same.
export interface Figure {
  name: string;
  functions: readonly string[];
  part: 'lead' | 'project' | 'reward' | 'talent';
  register: string;
  api: string;
  filters?: Record<string, string>;
  /// Only what is of this person's own unit.
  own?: boolean;
}

const leads = { part: 'lead', register: '/leads', api: '/api/leads' } as const;
const referrals = { part: 'lead', register: '/referrals', api: '/api/referrals' } as const;
const meetings = { part: 'lead', register: '/meetings', api: '/api/meetings' } as const;
const projects = { part: 'project', register: '/projects/list', api: '/api/projects' } as const;
const claims = { part: 'reward', register: '/claims', api: '/api/claims' } as const;
const orders = { part: 'reward', register: '/ledger/orders', api: '/api/payment-orders' } as const;

/// In the order in which they stand; each by its functions. None is counted anew here: all are totals of registers.
export const figures: readonly Figure[] = [
  { ...leads, name: 'ownLeads', functions: unit, own: true },
  { ...leads, name: 'pooledLeads', functions: unit, filters: { status: 'POOLED' } },
  { ...leads, name: 'toJudge', functions: bureau, filters: { status: 'REPORTED' } },
  { ...leads, name: 'valuableLeads', functions: ['BUREAU_HEAD', 'CITY_LEADER', 'AUDITOR'], filters: { valuable: 'true' } },
  { ...projects, name: 'activeProjects', functions: ['CITY_LEADER', 'AUDITOR', 'TALENT_OFFICE'], filters: { status: 'ACTIVE' } },
  { ...projects, name: 'redProjects', functions: [...place, ...bureau, ...watching], filters: { light: 'RED' } },
  {
    ...{ part: 'project', register: '/projects/difficulties', api: '/api/difficulties', name: 'openDifficulties' },
    ...{ functions: [...place, ...bureau, ...watching], filters: { status: 'OPEN' } },
  },
  {
    ...{ part: 'project', register: '/projects/agreements', api: '/api/agreements', name: 'overdueAgreements' },
    ...{ functions: [...place, ...watching], filters: { overdue: 'true' } },
  },
  {
    ...{ part: 'project', register: '/projects/cards', api: '/api/service-cards', name: 'noticedCards' },
    ...{ functions: ['PROCEDURE_OFFICER', 'SUPERVISION', 'BUREAU_OFFICER'], filters: { noticed: 'true' } },
  },
  { ...meetings, name: 'requestedMeetings', functions: ['FOREIGN_AFFAIRS', 'BUREAU_OFFICER'], filters: { status: 'REQUESTED' } },
  { ...meetings, name: 'scheduledMeetings', functions: ['CITY_LEADER', 'FOREIGN_AFFAIRS'], filters: { status: 'SCHEDULED' } },
  { ...referrals, name: 'filedReferrals', functions: ['REFERRER', 'BUREAU_OFFICER'], filters: { status: 'FILED' } },
  { ...referrals, name: 'confirmedReferrals', functions: ['REFERRER'], filters: { status: 'CONFIRMED' } },
  { ...claims, name: 'ownClaims', functions: ['REFERRER'] },
  { ...claims, name: 'claimsToReview', functions: ['JOINT_REVIEWER'], filters: { status: 'APPLIED' } },
  { ...claims, name: 'publicClaims', functions: ['BUREAU_HEAD', 'JOINT_REVIEWER'], filters: { status: 'PUBLISHED' } },
  { ...claims, name: 'claimsToPay', functions: ['FINANCE'], filters: { status: 'APPROVED' } },
  { ...claims, name: 'paidClaims', functions: ['AUDITOR', 'FINANCE'], filters: { status: 'PAID' } },
  { ...orders, name: 'ordersToDecide', functions: ['FINANCE'], filters: { status: 'ORDERED' } },
  { ...orders, name: 'ordersToPay', functions: ['FINANCE'], filters: { status: 'APPROVED' } },
  { ...orders, name: 'paidOrders', functions: ['AUDITOR'], filters: { status: 'PAID' } },
  {
    ...{ part: 'talent', register: '/talent', api: '/api/needs', name: 'openNeeds' },
    ...{ functions: ['TALENT_OFFICE'], filters: { status: 'OPEN' } },
  },
  {
    ...{ part: 'talent', register: '/talent/benefits', api: '/api/benefits', name: 'grantedBenefits' },
    ...{ functions: ['TALENT_OFFICE'], filters: { status: 'GRANTED' } },
  },
  {
    ...{ part: 'reward', register: '/honours', api: '/api/honours', name: 'honoursToChoose' },
    ...{ functions: ['EXPERT'], filters: { status: 'CHOOSING' } },
  },
];

const most = 6;

export function figuresFor(functions: readonly string[]): Figure[] {
  return figures.filter((figure) => figure.functions.some((one) => functions.includes(one))).slice(0, most);
}

export function addressesOf(figure: Figure, session: Session): { count: string; page: string } {
  const filters = { ...figure.filters, ...(figure.own ? { unit: session.unit?.id } : {}) };
  return { count: `${figure.api}${query({ ...filters, limit: 1 })}`, page: `${figure.register}${query(filters)}` };
}
