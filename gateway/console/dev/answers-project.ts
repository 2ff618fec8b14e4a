import type { Answer } from './answers.ts';

const L = (zh: string, en: string) => ({ zh, en });
const stages = [
  ['RESERVE', '储备', 'Reserve'], ['NEGOTIATING', '在谈', 'In negotiation'], ['TO_SIGN', '拟签约', 'About to sign'], ['SIGNED', '签约', 'Signed'],
  ['REGISTERED', '注册', 'Registered'], ['STARTED', '开工', 'Started'], ['PRODUCING', '投产', 'Producing'], ['FULL_OUTPUT', '达效', 'Full output'],
].map(([id, zh, en]) => ({ id: id as string, label: L(zh as string, en as string) }));

const names = ['莱茵精细化工华北生产基地', '北方传动减速机总装线', '安和新能源材料中试基地', '海纳医用敷料出口工厂', '云图工业软件研发中心', '齐鲁氢能装备产业园一期', '启明半导体封测线'];
const row = (n: number) => ({
  id: String(n), number: `P-2026-0000${40 + n}`, name: names[n % names.length], investorName: ['Rheinfein Chemie GmbH', '北方传动科技股份有限公司', '安和新材料有限公司'][n % 3],
  country: 'DE', industry: '2614', unit: 'district-zhangdian', unitName: L('张店区', 'Zhangdian'), stage: stages[n % 8]?.id, status: n === 5 ? 'SUSPENDED' : 'ACTIVE',
  amount: { amount: ['20000000.00', '650000000.00', '120000000.00'][n % 3], currency: n % 3 === 0 ? 'USD' : 'CNY' }, stageSince: '2026-09-05', missing: n % 4,
});

const missing = [
  { id: 'FEASIBILITY_STUDY', kind: 'PAPER', label: L('投资方可行性研究报告', 'Feasibility study of the investor'), source: '华容县规程' },
  { id: 'contractAmount', kind: 'FIELD', label: L('合同投资额', 'Contract amount'), source: 'ours' },
  {
    id: 'approval', kind: 'ANY_OF', label: L('施工合同或替代文件', 'Construction contract or its substitutes'),
    options: [
      [{ id: 'CONSTRUCTION_CONTRACT', kind: 'PAPER', label: L('与施工单位签订的施工合同', 'Construction contract') }],
      [{ id: 'CONSTRUCTION_PERMIT', kind: 'PAPER', label: L('施工许可证', 'Construction permit') }, { id: 'DESIGN', kind: 'PAPER', label: L('整体设计文件', 'Overall design') }],
    ],
  },
];
const capital = (n: number, over: object = {}) => ({
  id: `c${n}`, version: 1, projectId: '1', projectNumber: 'P-2026-000041', projectName: names[0], unit: 'district-zhangdian', kind: 'FOREIGN_PAID_IN', kindLabel: L('实际使用外资', 'Foreign paid-in capital'),
  amount: { amount: '10000000.00', currency: 'USD' }, valueDate: '2026-09-15', rate: '7.1234', rateDay: '2026-09-15', rateSource: '中国外汇交易中心 人民币汇率中间价', rateRule: 'jinan-2019',
  amountCny: { amount: '71234000.00', currency: 'CNY' }, voucher: { kind: 'BANK_CREDIT_SLIP', number: `ZB-20260915-000${n}` }, evidenceIds: [], note: null, status: 'ENTERED',
  enteredBy: 'zhangdian.officer', enteredAt: '2026-09-16T02:00:00Z', verifiedBy: null, verifiedAt: null, revokedReason: null, actions: ['verify', 'revoke'], ...over,
});
const verified = capital(2, { status: 'VERIFIED', verifiedBy: 'bureau.officer', actions: ['revoke'] });

const project = {
  ...row(1), version: 3, leadId: '2', leadNumber: 'L-2026-000302', name: names[0], investorName: 'Rheinfein Chemie GmbH', stage: 'NEGOTIATING', stageLabel: L('在谈', 'In negotiation'), kind: 'NEW', kindLabel: L('新建', 'New'),
  creditCode: null, foreignInvested: true, investorFromOutsideCity: true, sharingUnits: ['office-munich', 'zone-hightech'], statusReason: null, loss: null, jumps: [], jump: null,
  amount: { amount: '20000000.00', currency: 'USD' },
  reachedOn: { RESERVE: '2026-09-03', NEGOTIATING: '2026-09-05' }, fields: { signedOn: '2026-09-10', trialPassed: false },
  evidence: [{ id: 'e1', paper: 'CREDIT', label: L('资信材料', 'Proof of standing'), title: '资信证明.pdf', documentDate: '2026-08-20', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', size: 123456, mediaType: 'application/pdf', hasFile: true, note: null, addedBy: 'zhangdian.officer', addedAt: '2026-09-06T02:00:00Z', withdrawn: null }],
  todo: { to: 'TO_SIGN', label: L('拟签约', 'About to sign'), missing },
  moves: [{ to: 'TO_SIGN', label: L('拟签约', 'About to sign'), correction: false, needsReason: false, missing: 3 }, { to: 'RESERVE', label: L('储备', 'Reserve'), correction: true, needsReason: true, missing: 0 }],
  stageLog: [{ from: null, to: 'RESERVE', on: '2026-09-03', at: '2026-09-03T02:00:00Z', by: 'bureau.officer', reason: null }, { from: 'RESERVE', to: 'NEGOTIATING', on: '2026-09-05', at: '2026-09-05T02:00:00Z', by: 'zhangdian.officer', reason: null }],
  actions: ['edit', 'addEvidence', 'move', 'suspend', 'terminate', 'lose', 'enterCapital'],
};

const procedure = (id: string, zh: string, en: string, over: object = {}) => ({
  id, label: L(zh, en), source: 'ours', office: L('自然资源和规划', 'Natural resources and planning'), workingDays: 7, after: [], parallel: false, status: 'NOT_STARTED', acceptedOn: null, stops: [],
  endedOn: null, said: null, due: null, provisional: false, daysUsed: null, daysLate: 0, onTime: null, state: 'QUIET', told: [], satisfaction: null, steps: [], actions: ['start', 'withdraw'], ...over,
});
const card = {
  id: 'sc1', version: 4, number: 'SC-2026-000001', projectName: names[0], project: { projectId: '1', projectNumber: 'P-2026-000041', projectName: names[0], unit: 'district-zhangdian' }, unitName: L('张店区', 'Zhangdian'),
  officer: 'zhangdian.officer', rules: 'zibo-service-card@1', track: L('备案制全流程', 'Whole way by filing'), trackDays: 90, wholeDue: '2027-01-25', wholeProvisional: true, parts: [], grounds: [L('就业人数二百人以上', '200 jobs or more')], issuedBy: 'zhangdian.head', issuedAt: '2026-09-10T02:00:00Z',
  procedures: [
    procedure('FILING', '企业投资备案', 'Filing of the investment', { workingDays: 0, status: 'DONE', acceptedOn: '2026-09-11', endedOn: '2026-09-11', due: '2026-09-11', daysUsed: 0, onTime: true, said: '已备案', actions: [] }),
    procedure('PLAN_REVIEW', '规划方案审查', 'Review of the plan', { status: 'RUNNING', acceptedOn: '2026-09-15', due: '2026-09-24', daysUsed: 9, daysLate: 2, state: 'LATE', told: ['UNIT_HEAD'], steps: [{ action: 'PROCEDURE_RESUMED', on: '2026-09-18', by: 'zhangdian.officer', at: '2026-09-18T02:00:00Z' }], stops: [{ from: '2026-09-17', until: '2026-09-18', reason: '补正总平面图' }], actions: ['complete', 'pause', 'withdraw'] }),
    procedure('CONSTRUCTION_PERMIT', '施工许可', 'Construction permit', { after: [L('规划方案审查', 'Review of the plan')], actions: ['withdraw'] }),
  ],
  promises: [{ id: 'pr1', kind: 'FEE_REDUCTION', label: L('规费减免', 'Fee reduction'), money: true, what: '城市基础设施配套费', amount: { amount: '500000.00', currency: 'CNY' }, on: '2026-09-10', due: '2026-12-31', delivery: null, actions: ['deliver'] }],
  complaints: [{ id: 'co1', procedure: L('规划方案审查', 'Review of the plan'), text: '补正要求一次没有说清。', at: '2026-09-26T02:00:00Z', reply: null, repliedAt: null, actions: ['answer'] }],
  linkExpiresAt: '2027-03-10T02:00:00Z',
  addable: [{ id: 'FIRE', label: L('消防', 'Fire review'), workingDays: 7 }], promiseKinds: [{ id: 'FEE_REDUCTION', label: L('规费减免', 'Fee reduction'), money: true }],
  actions: ['link', 'promise', 'addProcedures', 'assignOfficer', 'revokeLink'],
};
const figure = { month: '2026-09', office: 'NATURAL_RESOURCES', officeLabel: L('自然资源和规划', 'Natural resources and planning'), procedure: 'PLAN_REVIEW', procedureLabel: L('规划方案审查', 'Review of the plan'), finished: 3, withdrawnLate: 0, onTime: 2, onTimeRate: '0.6667', medianDays: '6.5', satisfaction: null, items: [{ cardId: 'sc1', cardNumber: 'SC-2026-000001', projectName: names[0], days: 6, onTime: true, satisfaction: null }], withdrawn: [], complaints: [] };

export const projects: Answer[] = [
  { path: /^\/api\/projects\/[^/]+\/service-card$/, body: { projectId: '1', card, eligible: true, grounds: [{ id: 'MANY_JOBS', label: L('就业人数二百人以上', '200 jobs or more'), holds: true }], actions: [] } },
  { path: /^\/api\/service-cards$/, body: { items: [{ id: 'sc1', number: card.number, project: card.project, unitName: card.unitName, officer: card.officer, procedures: 3, closed: 1, dueSoon: 0, late: 1, unanswered: 1 }], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/service-cards\/figures$/, body: { from: '2026-09', until: '2026-09', items: [figure] } },
  { path: /^\/api\/service-cards\/[^/]+$/, body: card },
  { path: /^\/api\/public\/service-cards\/[^/]+$/, body: card },
  { path: /^\/api\/service-card-rules$/, body: { version: 'zibo-service-card@1', rules: { tracks: [{ id: 'FILING', label: card.track, workingDays: 90 }], procedures: card.procedures} } },
  { path: /^\/api\/projects\/board$/, body: { columns: stages.map((stage, s) => ({ stage: stage.id, label: stage.label, count: [7, 5, 2, 4, 3, 1, 0, 2][s], exact: true, items: s === 6 ? [] : Array.from({ length: Math.min(3, [7, 5, 2, 4, 3, 1, 0, 2][s] ?? 0) }, (_, n) => ({ ...row(n + s), stage: stage.id })) })) } },
  { path: /^\/api\/projects$/, body: { items: Array.from({ length: 9 }, (_, n) => row(n)), next: null, total: { count: 9, exact: true } } },
  { path: /^\/api\/projects\/[^/]+\/capital$/, body: { asOf: '2026-09-28T01:00:00Z', items: [capital(1), verified], totals: [{ kind: 'FOREIGN_PAID_IN', label: L('实际使用外资', 'Foreign paid-in capital'), amountCny: { amount: '71234000.00', currency: 'CNY' }, byCurrency: [{ amount: '10000000.00', currency: 'USD' }], counted: ['c2'], notCounted: [] }], actions: ['enterCapital'] } },
  { path: /^\/api\/projects\/[^/]+$/, body: project },
  { method: 'POST', path: /^\/api\/projects\/[^/]+\/moves$/, status: 422, body: { status: 422, code: 'project.gate-not-met', title: '还不能进入“拟签约”', detail: '下一阶段所需的材料与信息尚不齐备。', to: 'TO_SIGN', missing, traceId: '4bf92f3577b34da6' } },
  { path: /^\/api\/capital$/, body: { items: [capital(1), verified, capital(3, { kindLabel: L('固定资产投资', 'Fixed assets'), amount: { amount: '35600000.00', currency: 'CNY' }, amountCny: { amount: '35600000.00', currency: 'CNY' }, rate: null })], next: null, total: { count: 3, exact: true } } },
  { path: /^\/api\/capital-rules$/, body: { version: '1', kinds: [{ id: 'FOREIGN_PAID_IN', label: L('实际使用外资', 'Foreign paid-in capital'), fxRule: 'jinan-2019', vouchers: ['BANK_CREDIT_SLIP', 'CAPITAL_REPORT'] }], vouchers: [{ id: 'BANK_CREDIT_SLIP', label: L('银行进账单', 'Bank credit slip') }, { id: 'CAPITAL_REPORT', label: L('验资报告', 'Capital verification report') }], fxRules: [{ id: 'jinan-2019', day: 'VALUE_DATE', label: L('按资金到账之日中间价', 'Central parity of the value date') }] } },
  { path: /^\/api\/exchange-rates$/, body: { items: [{ id: 'USD-2026-09-15', currency: 'USD', day: '2026-09-15', rate: '7.1234', source: '中国外汇交易中心 人民币汇率中间价', by: 'finance' }], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/exchange-rates\/USD\//, body: { currency: 'USD', day: '2026-09-15', rate: '7.1234', source: '中国外汇交易中心 人民币汇率中间价' } },
  {
    path: /^\/api\/project-rules$/,
    body: {
      version: '2026-01', stages,
      fields: [{ id: 'contractAmount', type: 'MONEY', label: L('合同投资额', 'Contract amount') }, { id: 'signedOn', type: 'DATE', label: L('签约日期', 'Signed on') }, { id: 'trialPassed', type: 'YES_NO', label: L('试生产通过', 'Trial passed') }, { id: 'landArea', type: 'DECIMAL', label: L('用地面积（亩）', 'Land (mu)') }],
      kinds: [{ id: 'NEW', label: L('新建', 'New') }, { id: 'EQUITY', label: L('股权投资', 'Equity') }],
      papers: [{ id: 'FEASIBILITY_STUDY', label: L('投资方可行性研究报告', 'Feasibility study of the investor') }, { id: 'CREDIT', label: L('资信材料', 'Proof of standing') }],
    },
  },
];
