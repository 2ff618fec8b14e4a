import { figures } from './answers-figures.ts';
import { leads } from './answers-lead.ts';
import { projects } from './answers-project.ts';
import { rewards } from './answers-reward.ts';
import { talents } from './answers-talent.ts';

export interface Answer {
  method?: string;
  path: RegExp;
  status?: number;
  body: unknown | ((url: URL, english: boolean) => unknown);
}

const common: Answer[] = [
  {
    path: /^\/api\/session$/,
    body: {
      subject: 'bureau.officer', name: '演示·投促专员', unit: { id: 'bureau', nameZh: '市投资促进局', nameEn: 'Investment Promotion Bureau' }, today: '2026-11-24', missing: [],
      functions: ['BUREAU_OFFICER', 'BUREAU_HEAD', 'FINANCE', 'UNIT_OFFICER', 'TALENT_OFFICE', 'JOINT_REVIEWER'],
    },
  },
  { path: /^\/api\/overview\/health$/, body: { status: 'degraded', parts: [{ part: 'lead', up: true, since: null }, { part: 'talent', up: false, since: '2026-11-24T08:00:00Z' }] } },
  { path: /^\/api\/read-guides$/, body: { read: [] } },
  { path: /^\/api\/read-guides\/[\w-]+$/, method: 'PUT', body: { read: ['bureau'] } },
  {
    path: /^\/api\/search$/,
    body: {
      groups: [
        { part: 'lead', kind: 'leads', items: [{ id: '1', number: 'L-2026-000321', title: '莱茵精密传动技术有限公司', unit: null, link: '/leads/1' }], more: true },
        { part: 'project', kind: 'projects', items: [{ id: '1', number: 'P-2026-000045', title: '莱茵精密传动华北生产基地', unit: null, link: '/projects/1' }], more: false },
      ],
      missing: [{ part: 'talent', since: '2026-11-24T08:00:00Z' }],
    },
  },
  {
    path: /^\/api\/work-items$/,
    body: {
      items: [
        { id: '1', kind: 'lead.judge', title: 'L-2026-000321 莱茵精密传动技术有限公司', dueAt: '2026-11-20T10:00:00Z', overdue: true, link: '/leads/1', unit: '市投资促进局' },
        { id: '2', kind: 'lead.accept', title: 'L-2026-000318 北方储能科技股份有限公司', dueAt: '2026-11-24T09:00:00Z', overdue: false, link: '/leads/2', unit: '张店区' },
        { id: '3', kind: 'project.verify-money', title: 'P-2026-000045 莱茵精密传动华北生产基地', dueAt: '2026-11-27T09:00:00Z', overdue: false, link: '/projects/1', unit: '张店区' },
        { id: '4', kind: 'claim.review', title: 'C-2026-000007 莱茵精密传动华北生产基地引荐奖励', dueAt: null, overdue: false, link: '/claims/1', unit: '市投资促进局' },
      ],
      missing: [{ part: 'talent', since: '2026-11-24T08:00:00Z' }],
    },
  },
];

export const answers: Answer[] = [...common, ...figures, ...leads, ...projects, ...rewards, ...talents];
