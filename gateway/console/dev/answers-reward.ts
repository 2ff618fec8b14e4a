import type { Answer } from './answers.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const lines = [
  { component: 'foreign', clause: '第五条', step: 'CONDITION', input: 'foreignInvested', factor: null, result: '是', sources: [], text: '外商投资项目，按实际使用外资计奖' },
  { component: 'foreign', clause: '第五条', step: 'BASE', input: '71234000.00', factor: null, result: '71,234,000.00', sources: ['c2'], text: '实际使用外资 USD 10,000,000.00，按到账之日中间价 7.1234 折合' },
  { component: 'foreign', clause: '第五条第一款', step: 'RATE', input: '71234000.00', factor: '6‰', result: '427,404.00', sources: ['c2'], text: '71,234,000.00 × 6‰ = 427,404.00' },
  { component: 'foreign', clause: '第七条', step: 'PROJECT_CEILING', input: '427404.00', factor: '500万', result: '427,404.00', sources: [], text: '未超过单个项目 500 万元上限' },
  { component: 'foreign', clause: '', step: 'PAY_OUT', input: '427404.00', factor: null, result: '427,404.00', sources: [], text: '应付奖励，四舍五入到分' },
];
const claim = {
  id: '1', number: 'A-2026-000007', version: 3, projectId: '1', projectNumber: 'P-2026-000041', projectName: '莱茵精细化工华北生产基地', unit: 'district-zhangdian', referralId: 'r1', schemeId: 'jinan-2019', schemeVersion: 1, schemeName: '招商引资引荐奖励办法（2019）', publicityWorkingDays: 5, publicitySource: '2017 年征求意见稿', assumptions: ['公示 5 个工作日取自 2017 年征求意见稿'], payee: 'RF-2026-000001', payees: [],
  status: 'PUBLISHED', amount: cny('427404.00'), computation: { total: cny('427404.00'), components: [], lines },
  reviews: [
    { body: 'COMMERCE', agrees: true, opinion: '外资到账属实', by: 'commerce.reviewer', at: '2026-09-25T02:00:00Z' }, { body: 'FINANCE', agrees: true, opinion: '预算可安排', by: 'finance.reviewer', at: '2026-09-25T03:00:00Z' },
    { body: 'TAX', agrees: true, opinion: '无欠税', by: 'tax.reviewer', at: '2026-09-26T03:00:00Z' },
  ],
  missingReviews: ['STATISTICS'], publicFrom: '2026-09-28', publicUntil: '2026-10-10', publicWorkingDaysLeft: 4,
  objections: [{ no: 1, text: '引荐人与投资方是否存在关联关系？', at: '2026-09-29T02:00:00Z', answer: null, upheld: false, answeredAt: null }],
  instalments: [{ no: 1, amount: cny('427404.00'), due: null, paymentId: null, state: 'OPEN' }],
  decisions: [{ action: 'APPLIED', by: 'zhangdian.officer', at: '2026-09-24T02:00:00Z', reason: null }, { action: 'REVIEWED', by: 'tax.reviewer', at: '2026-09-26T03:00:00Z', reason: '无欠税' }, { action: 'PUBLISHED', by: 'bureau.officer', at: '2026-09-28T01:00:00Z', reason: null }],
  declinedReason: null, actions: ['review', 'publish', 'approve', 'pay', 'answer-objection'],
};
const budget = { id: '2026-city-reward', version: 1, year: 2026, payer: 'bureau', name: '2026 年市级招商引资奖励资金', total: cny('30000000.00'), reserved: cny('427404.00'), spent: cny('11860000.00'), available: cny('17712596.00'), actions: ['raise'] };
const scheme = {
  id: 'jinan-2019@1', schemeId: 'jinan-2019', schemeVersion: 1, name: '招商引资引荐奖励办法（2019）', documentNumber: '济政办字〔2019〕', sources: ['济南市 2019 年办法（公开文本）'], validFrom: '2019-08-23', validUntil: null, status: 'DRAFT', publicityWorkingDays: 5, publicitySource: '2017 年征求意见稿',
  assumptions: ['公示 5 个工作日取自 2017 年征求意见稿'], warnings: [], review: null, text: 'id: jinan-2019\nversion: 1\ncomponents:\n  - id: foreign\n    rate: 6‰\n    ceiling: 5000000', actions: ['activate'], version: 1,
};
const order = { id: 'y1', number: 'Y-2026-000001', version: 1, sourceKind: 'BENEFIT', sourceId: 'b1', purpose: 'HOUSING_PURCHASE B-2026-000001', payee: 'T-2026-000001', amount: cny('700000.00'), budgetId: null, status: 'ORDERED', orderedBy: 'talent.head', approvedBy: null, paidBy: null, paidAt: null, refusedReason: null, actions: ['approve'] };
const indicator = (name: string, actual: string, target: string | null, ratio: string | null, weight: string, score: string) => ({ id: name, name: { zh: name, en: name }, cap: '1', actual, target, ratio, weight, score, text: target ? `${actual} ÷ ${target} × ${weight}` : '没有任务，不计分' });
const ranked = (unitName: string, rank: number | null, score: string) => ({
  unit: unitName, unitName: { zh: unitName, en: unitName }, rank, score,
  indicators: [indicator('实际使用外资', '71234000.00', rank ? '80000000.00' : null, rank ? '0.8904' : null, '40', rank ? '35.62' : '-'), indicator('新签约项目', '4', rank ? '5' : null, rank ? '0.8000' : null, '30', rank ? '24.00' : '-'), indicator('新开工项目', '3', rank ? '3' : null, rank ? '1.0000' : null, '30', rank ? '30.00' : '-')],
});

export const rewards: Answer[] = [
  { path: /^\/api\/claims$/, body: { items: [claim, { ...claim, id: '2', number: 'A-2026-000006', projectName: '北方传动减速机总装线', status: 'PAID' }, { ...claim, id: '3', number: 'A-2026-000005', projectName: '安和新能源材料中试基地', status: 'APPLIED', publicUntil: null }], next: null, total: { count: 3, exact: true } } },
  { path: /^\/api\/claims\/1$/, body: claim },
  { path: /^\/api\/schemes$/, body: { items: [scheme, { ...scheme, id: 'jinan-2017@1', status: 'ACTIVE' }], next: null, total: { count: 2, exact: true } } },
  { path: /^\/api\/schemes\/.+$/, body: scheme },
  { path: /^\/api\/public\/publicity$/, body: { items: [{ id: '1', number: 'A-2026-000007', project: '莱茵精细化工华北生产基地', scheme: '招商引资引荐奖励办法（2019）', amount: cny('427404.00'), publicFrom: '2026-09-28', publicUntil: '2026-10-10' }], next: null, total: { count: 1, exact: true } } },
  { method: 'POST', path: /objections$/, status: 202, body: { no: 2 } },
  { path: /^\/api\/public\/referral-confirmations\//, body: { leadTitle: '精细化工华北基地', investorName: 'Rheinfein Chemie GmbH', referrerName: '示例咨询有限公司', filedAt: '2026-11-22T09:00:00Z', expiresAt: '2026-12-08T09:00:00Z', confirmed: false } },
  { method: 'POST', path: /^\/api\/public\/referral-confirmations\//, body: {} },
  { path: /^\/api\/budgets$/, body: { items: [budget, { ...budget, id: '2026-talent', name: '2026 年人才发展资金', spent: cny('2000000.00'), reserved: cny('700000.00'), total: cny('8000000.00'), available: cny('5300000.00') }], next: null } },
  { path: /^\/api\/ledger\/postings$/, body: { items: [{ id: '1', at: '2026-10-12T02:00:00Z', debit: 'reward-expense', credit: 'budget:2026-city-reward', amount: cny('427404.00'), reference: 'A-2026-000006 / 1', by: 'finance' }], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/ledger\/balances$/, body: { accounts: [{ account: 'budget:2026-city-reward', debit: '30000000.00', credit: '12287404.00', balance: '17712596.00' }, { account: 'reward-expense', debit: '12287404.00', credit: '0.00', balance: '12287404.00' }], balanced: true } },
  { path: /^\/api\/payment-orders$/, body: { items: [order, { ...order, id: 'y2', number: 'Y-2026-000002', status: 'PAID', approvedBy: 'finance', paidBy: 'finance2', budgetId: '2026-talent', actions: [] }], next: null, total: { count: 2, exact: true } } },
  { path: /^\/api\/payment-orders\/y1$/, body: order },
  { path: /^\/api\/assessment-methods$/, body: { items: [{ id: 'district-monthly', version: 1, name: { zh: '区县月度招商考核', en: 'Monthly assessment of districts' }, source: 'ours', note: null, rules: { indicators: [{ id: 'foreign-paid-in', name: { zh: '实际使用外资', en: 'Foreign capital used' }, weight: 30 }, { id: 'signed-projects', name: { zh: '签约项目数', en: 'Projects signed' }, weight: 15 }] } }], next: null } },
  { path: /^\/api\/periods\/2026-09$/, body: { period: '2026-09', status: 'OPEN', targets: [{ unit: 'district-zhangdian', indicator: 'foreign-paid-in', value: '80000000.00' }], figures: [], closedBy: [], missingProducers: ['project'], frozenAt: null, actions: ['freeze', 'set-targets'] } },
  { path: /^\/api\/periods\/.+$/, body: { period: '2026-10', status: 'FROZEN', targets: [], figures: [], closedBy: ['project'], missingProducers: [], frozenAt: '2026-11-02T01:00:00Z', actions: [] } },
  { path: /^\/api\/rankings$/, body: (url: URL) => ({ items: url.searchParams.get('period') === '2026-09' ? [] : [{ id: '2026-10-district-monthly', period: '2026-10', methodId: 'district-monthly', methodVersion: 1, frozenAt: '2026-11-02T01:00:00Z', units: [ranked('张店区', 1, '92.50'), ranked('临淄区', 2, '88.12'), ranked('高新区', 3, '85.40'), ranked('淄川区', 4, '80.06'), ranked('博山区', 5, '77.31'), ranked('周村区', 6, '71.00'), ranked('桓台县', 7, '66.95'), ranked('高青县', 8, '54.20'), ranked('沂源县', null, '-')] }], next: null }) },
];
