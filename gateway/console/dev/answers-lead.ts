import type { Answer } from './answers.ts';

const unit = (id: string, nameZh: string, nameEn: string, kind = 'DISTRICT') => ({ id, nameZh, nameEn, kind });
export const units = [
  unit('bureau', '市投资促进局', 'Investment Promotion Bureau', 'BUREAU'),
  unit('district-zhangdian', '张店区', 'Zhangdian District'),
  unit('district-linzi', '临淄区', 'Linzi District'),
  unit('zone-hightech', '高新区', 'High-tech Zone', 'ZONE'),
  unit('office-munich', '驻慕尼黑代表处', 'Munich Office', 'OVERSEAS_OFFICE'),
];
const [bureau, zhangdian, linzi, , munich] = units;

const lead = (n: number, over: object = {}) => ({
  id: String(n),
  number: `L-2026-0003${String(n).padStart(2, '0')}`,
  version: 3,
  title: ['精细化工华北基地', '高端减速机总装线', '新能源材料中试', '医用敷料出口工厂', '工业软件研发中心'][n % 5],
  content: '该公司计划在华北建设第二生产基地，已实地考察两次。需要 200 亩工业用地与双回路供电。\n希望 2027 年二季度开工。',
  investor: {
    enterpriseId: 'e1',
    names: [
      { text: ['莱茵精细化学有限公司', '北方传动科技股份有限公司', '安和新材料有限公司', '海纳医疗用品有限公司', '云图工业软件有限公司'][n % 5], language: 'zh' },
      { text: ['Rheinfein Chemie GmbH', 'Northern Drive Technology Co., Ltd.', 'Anhe New Materials Ltd.', 'Haina Medical Ltd.', 'Yuntu Software Ltd.'][n % 5], language: 'en' },
    ],
    creditCode: null, foreignRegistration: 'HRB 123456', country: 'DE',
  },
  amount: { amount: ['80000000.00', '650000000.00', '120000000.00', '45000000.00', '30000000.00'][n % 5], currency: n % 5 === 0 ? 'USD' : 'CNY' },
  industry: '2614', channel: 'OVERSEAS_OFFICE', sharing: 'CITY', masked: false,
  contacts: [{ name: '示例联系人', position: '亚太区总监', phone: '+49 89 000000', email: 'contact@example.org' }],
  reportingUnit: munich, reporter: 'liaison-munich', receivedAt: '2026-11-20T02:12:00Z', heardOn: '2026-11-18',
  status: ['REPORTED', 'JUDGED', 'ACCEPTED', 'CONVERTED', 'RELEASED'][n % 5], protectedUntil: '2027-02-18', major: n % 5 < 2,
  judgement: null, dispatches: [], ownerUnits: [], progress: [], similar: [], conversion: null, closedReason: null,
  clocks: [{ kind: 'JUDGE', unit: bureau, dueOn: n === 5 ? '2026-11-20' : '2026-11-27', overdue: n === 5, provisional: false }],
  trail: [{ at: '2026-11-20T02:12:00Z', by: 'liaison-munich', action: 'REGISTERED', reason: null, version: 1 }],
  actions: ['judge', 'dispatch', 'accept', 'decline', 'record-progress', 'release', 'convert', 'decide-similarity'],
  ...over,
});

const full = lead(2, {
  status: 'ACCEPTED',
  judgement: {
    valuable: true,
    points: {
      INVESTOR: { met: true, reason: '德国化工百强，已核对登记号。' }, INTENTION: { met: true, reason: '董事会已批准选址预算。' },
      STRENGTH: { met: true, reason: '近三年营收均超 5 亿欧元。' }, POLICY_FIT: { met: true, reason: '属鼓励外商投资产业目录。' },
    },
    dimensions: { INDUSTRY: '补强精细化工链下游。', MARKET: '供货周边三家龙头企业。', TECHNOLOGY: '连续流工艺，国内领先。', ENVIRONMENT: '废水零排放方案。', ENERGY: '单位能耗低于行业准入值。', BENEFIT: '达产后预计年产值 12 亿元。' },
    by: 'bureau.officer', at: '2026-11-21T03:00:00Z', rule: 'lead-clocks@2',
  },
  dispatches: [
    { unit: zhangdian, status: 'ACCEPTED', dispatchedAt: '2026-11-21T06:00:00Z', dueOn: '2026-11-24', answeredAt: '2026-11-22T01:30:00Z', inTime: true, reason: null },
    { unit: linzi, status: 'DECLINED', dispatchedAt: '2026-11-21T06:00:00Z', dueOn: '2026-11-24', answeredAt: '2026-11-22T02:30:00Z', inTime: true, reason: '暂无合适地块' },
  ],
  ownerUnits: [zhangdian],
  progress: [{ on: '2026-11-23', text: '与投资方视频会谈，约定 12 月实地考察。', by: 'zhangdian.officer', unit: zhangdian, at: '2026-11-23T08:00:00Z' }],
  similar: [{ leadId: '3', number: 'L-2026-000298', score: '0.87', reasons: ['SIMILAR_WORDS'], decision: null }],
  trail: [
    { at: '2026-11-20T02:12:00Z', by: 'liaison-munich', action: 'REGISTERED', reason: null, version: 1 },
    { at: '2026-11-21T03:00:00Z', by: 'bureau.officer', action: 'JUDGED', reason: null, version: 2 },
    { at: '2026-11-21T06:00:00Z', by: 'bureau.officer', action: 'DISPATCHED', reason: '与张店区产业方向一致', version: 3 },
    { at: '2026-11-22T01:30:00Z', by: 'zhangdian.officer', action: 'ACCEPTED', reason: null, version: 4 },
    { at: '2026-11-23T08:00:00Z', by: 'zhangdian.officer', action: 'PROGRESS_RECORDED', reason: null, version: 5 },
  ],
});

const referral = {
  id: 'r1', number: 'R-2026-000001', status: 'FILED', referrerId: 'rf1', referrerName: '示例咨询有限公司', leadId: '2', leadNumber: 'L-2026-000302',
  statement: '2026 年 10 月在法兰克福展会上将投资方介绍给驻慕尼黑代表处。', filedAt: '2026-11-22T09:00:00Z', filedOnBehalf: false, shares: [], behind: null,
  confirmations: [{ party: 'REFERRER', at: '2026-11-22T09:10:00Z', by: 'referrer' }, { party: 'LANDING_PLACE', at: '2026-11-23T01:10:00Z', by: 'zhangdian.head' }],
  missing: ['INVESTOR', 'BUREAU'], actions: ['confirm:BUREAU', 'investor-link', 'refuse'],
};
const referrer = { id: 'rf1', number: 'RF-2026-000001', status: 'CONFIRMED', kind: 'LEGAL_PERSON', category: 'INTERMEDIARY', name: '示例咨询有限公司', creditCode: '91370300MA3C0XXX0X', identityMasked: null, onBehalf: false, actions: [] };

export const leads: Answer[] = [
  { path: /^\/api\/units$/, body: { items: units, next: null } },
  {
    path: /^\/api\/leads$/,
    body: (url: URL) => {
      const items = url.searchParams.get('q') ? [] : Array.from({ length: 12 }, (_, n) => lead(n));
      return { items, next: items.length > 0 ? 'c' : null, total: { count: items.length > 0 ? 1000 : 0, exact: items.length === 0 } };
    },
  },
  { method: 'POST', path: /^\/api\/leads$/, status: 409, body: { status: 409, code: 'lead.already-reported', title: '该投资方已被首报', detail: '张店区已于 2026-11-20 首报，保护期至 2027-02-18。', traceId: '4bf92f3577b34da6', number: 'L-2026-000302' } },
  {
    method: 'POST', path: /^\/api\/leads\/check$/,
    body: {
      taken: { number: 'L-2026-000302', heldBy: '张店区', contact: '张店区 0533-0000003', protectedUntil: '2027-02-18', by: 'NAME' },
      similar: [{ number: 'L-2026-000298', name: '莱茵化学（山东）有限公司', heldBy: '临淄区', protectedUntil: '2027-01-02', score: '0.87', reasons: ['EQUAL_BUT_FOR_REGION'] }],
      creditCode: null,
    },
  },
  {
    method: 'POST', path: /^\/api\/leads\/ledger$/,
    body: {
      unreadColumns: ['进度'],
      hiddenColumns: ['联系电话'],
      leftOut: [
        { sheet: '一季度', row: 5, reason: 'TOTAL', text: '小计 8000' },
        { sheet: '旧台账', row: null, reason: 'HIDDEN_SHEET', text: '' },
      ],
      rows: [
        { sheet: '一季度', row: 3, investor: '示例精细化工有限公司', amount: { amount: '80000000.00', currency: 'CNY' }, outcome: 'FREE', id: null, number: null, problem: null, warnings: [] },
        { sheet: '一季度', row: 4, investor: '示例石墨有限公司', amount: null, outcome: 'REFUSED', id: null, number: null, problem: { status: 400, code: 'platform.malformed', title: '请求有误', violations: [{ pointer: '/amount', code: 'amount-unit', detail: '没有单位，请在单元格或列名中写明元、万元、亿元或币种' }] }, warnings: [] },
      ],
    },
  },
  { path: /^\/api\/leads\/404$/, status: 404, body: { status: 404, code: 'platform.not-found', title: '没有这条记录，或您无权查看', traceId: '4bf92f3577b34da6' } },
  { path: /^\/api\/leads\/2$/, body: full },
  { path: /^\/api\/leads\/\d+$/, body: lead(5) },
  { method: 'POST', path: /^\/api\/leads\/\d+\/judgement$/, status: 422, body: { status: 422, code: 'lead.judgement-incomplete', title: '研判不完整', missing: ['STRENGTH', 'ENERGY'], traceId: '4bf92f3577b34da6' } },
  { method: 'POST', path: /^\/api\/leads\/\d+\/release$/, status: 412, body: { status: 412, code: 'platform.stale', title: '记录已被改动' } },
  { path: /^\/api\/referrals$/, body: { items: [referral], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/referrals\/r1$/, body: referral },
  { method: 'POST', path: /investor-links$/, body: { token: 'abc', path: '/api/public/referral-confirmations/abc', expiresAt: '2026-12-08T09:00:00Z' } },
  { path: /^\/api\/referrers$/, body: { items: [referrer], next: null, total: { count: 1, exact: true } } },
  { path: /^\/api\/referrers\/rf1$/, body: { ...referrer, status: 'REGISTERED', actions: ['confirm'] } },
];
