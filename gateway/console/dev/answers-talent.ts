import type { Answer } from './answers.ts';

const reasons = [
  { criterion: 'FIELD', met: true, points: 40, text: '领域 2614 与需求完全一致' }, { criterion: 'CLASS', met: true, points: 30, text: 'C 类，达到最低 C 类' },
  { criterion: 'LANGUAGE', met: true, points: 20, text: '掌握德语、英语' }, { criterion: 'TIME', met: false, points: 0, text: '2027-02-01 可到岗，晚于需求日期' },
];
const need = {
  id: '1', number: 'N-2026-000001', version: 2, projectId: '1', projectName: '莱茵精细化工华北生产基地', unit: 'district-zhangdian', title: '催化工艺首席工程师', field: '2614', leastClass: 'C', headcount: 2, arrived: 1, languages: ['de', 'en'],
  neededBy: '2026-12-31', description: '负责连续流催化工艺放大。', status: 'OPEN', postedBy: 'zhangdian.officer', postedAt: '2026-10-12T02:00:00Z', actions: ['match', 'close'],
  recruitments: [{ talentId: 't1', talentNumber: 'T-2026-000001', stage: 'OFFERED', withdrawn: false, withdrawnReason: null, points: 90, steps: [{ stage: 'MATCHED', on: '2026-10-15', by: 'talent.office', note: null }, { stage: 'CONTACTED', on: '2026-10-18', by: 'talent.office', note: null }, { stage: 'OFFERED', on: '2026-11-02', by: 'talent.office', note: null }], reasons, nextStages: ['ACCEPTED'] }],
};
const talent = {
  id: 't1', number: 'T-2026-000001', version: 2, name: '示例甲', identityKind: 'RESIDENT_ID', identityNumber: '1101**********002X', phone: '138****5678', email: 's***@example.org', degree: 'DOCTOR', titles: [{ name: '泰山产业领军人才', issuer: '山东省', year: 2024 }],
  fields: ['2614'], languages: ['de', 'en'], availableFrom: '2026-10-01', talentClass: 'C', catalogue: 'jinan-2022', classifiedOn: '2026-10-13', classReasons: ['“泰山产业领军人才”在 2022 年目录中列为 C 类'], status: 'ARRIVED', placement: { needId: '1', projectId: '1', since: '2026-11-20' }, actions: ['grant-benefit', 'leave'],
};
const benefit = {
  id: 'b1', number: 'B-2026-000001', version: 1, talentId: 't1', talentNumber: 'T-2026-000001', needId: '1', projectId: '1', kind: 'HOUSING_PURCHASE', amount: { amount: '700000.00', currency: 'CNY' }, ruleVersion: 'jinan-2022', talentClass: 'C', catalogue: 'jinan-2022', appliedOn: '2026-11-21',
  explanation: [{ step: 'benefit-share', text: '购房价款 1,800,000.00 的 50%' }, { step: 'benefit-cap', text: 'C 类上限 70 万元' }],
  status: 'GRANTED', grantedBy: 'talent.office', decidedBy: null, declinedReason: null, paymentId: null, paidAt: null, actions: ['approve', 'decline'],
};

const stages = [['MATCHED', '已匹配', 'Matched'], ['CONTACTED', '已联系', 'Contacted'], ['OFFERED', '已发邀约', 'Offered'], ['ACCEPTED', '已接受', 'Accepted'], ['ARRIVED', '已到岗', 'Arrived']].map(([id, zh, en]) => ({ id, name: { zh, en } }));

export const talents: Answer[] = [
  { path: /^\/api\/recruitment-stages$/, body: { items: stages } },
  { path: /^\/api\/needs$/, body: { items: [need], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/needs\/1$/, body: need },
  { path: /^\/api\/needs\/1\/candidates$/, body: { items: [{ talentId: 't2', talentNumber: 'T-2026-000004', talentClass: 'B', suitable: true, points: 90, ruleVersion: '1', reasons }, { talentId: 't3', talentNumber: 'T-2026-000009', talentClass: null, suitable: false, points: 40, ruleVersion: '1', reasons: reasons.slice(0, 2).map((one) => ({ ...one, met: false })) }] } },
  { path: /^\/api\/talents$/, body: { items: [talent], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/talents\/t1$/, body: talent },
  { method: 'POST', path: /^\/api\/benefits\/preview$/, body: benefit },
  { path: /^\/api\/benefits$/, body: { items: [benefit], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/benefits\/b1$/, body: benefit },
];
