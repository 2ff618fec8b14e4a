import type { Answer } from './answers.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const label = (zh: string, en: string) => ({ zh, en });
const stages = [
  ['RESERVE', '储备', 'Reserve', 42],
  ['NEGOTIATING', '在谈', 'Negotiating', 31],
  ['TO_SIGN', '拟签约', 'About to sign', 12],
  ['SIGNED', '签约', 'Signed', 18],
  ['REGISTERED', '注册', 'Registered', 15],
  ['STARTED', '开工', 'Started', 11],
  ['PRODUCING', '投产', 'Producing', 7],
  ['FULL', '达效', 'Full output', 3],
] as const;
const tiles = [
  ['district-gaoqing', '高青县', 'Gaoqing County', 2, 1, 8],
  ['district-huantai', '桓台县', 'Huantai County', 2, 2, 14],
  ['zone-hightech', '高新区', 'High-tech Zone', 3, 2, 39],
  ['district-zhoucun', '周村区', 'Zhoucun District', 1, 3, 17],
  ['district-zhangdian', '张店区', 'Zhangdian District', 2, 3, 52],
  ['district-linzi', '临淄区', 'Linzi District', 3, 3, 44],
  ['district-zichuan', '淄川区', 'Zichuan District', 2, 4, 21],
  ['district-boshan', '博山区', 'Boshan District', 2, 5, 0],
  ['district-yiyuan', '沂源县', 'Yiyuan County', 3, 6, 5],
  ['zone-new', '示例园区', 'Example Park', null, null, 2],
] as const;
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

export const figures: Answer[] = [
  {
    path: /^\/api\/projects\/figures$/,
    body: {
      stages: stages.map(([stage, zh, en, count]) => ({ stage, label: label(zh, en), count, amounts: [cny(`${count * 31}000000.00`)] })),
      units: tiles.map(([unit, , , , , count]) => ({ unit, count, amounts: [] })),
    },
  },
  {
    path: /^\/api\/capital\/figures$/,
    body: {
      from: '2026-01',
      until: '2026-11',
      kinds: [
        { id: 'PAID_IN', label: label('到位资金', 'Paid in'), total: cny('1') },
        { id: 'FOREIGN_PAID_IN', label: label('实际使用外资', 'Foreign capital used'), total: cny('1') },
        { id: 'FIXED_ASSETS', label: label('固定资产投资', 'Fixed assets'), total: cny('1') },
      ],
      months: months.map((month, at) => ({
        month: `2026-${month}`,
        sums: [
          { kind: 'PAID_IN', amountCny: cny(`${(at + 3) * 17}000000.00`) },
          { kind: 'FOREIGN_PAID_IN', amountCny: cny(`${(at + 1) * 5}000000.00`) },
          { kind: 'FIXED_ASSETS', amountCny: cny(`${((at * 7) % 5) * 21}000000.00`) },
        ],
      })),
      units: tiles.map(([unit, , , , , count]) => ({ unit, sums: [{ kind: 'PAID_IN', amountCny: cny(`${count * 9}000000.00`) }] })),
      leftOut: [{ id: 'REGISTERED_STATED', label: label('注册资本（累计数）', 'Registered capital (as stated in total)') }],
    },
  },
  {
    path: /^\/api\/service-cards\/clocks$/,
    body: {
      items: [
        { office: 'LAND', officeLabel: label('自然资源部门', 'Land office'), dueSoon: 4, late: 1 },
        { office: 'APPROVAL', officeLabel: label('行政审批部门', 'Approval office'), dueSoon: 2, late: 3 },
      ],
    },
  },
  {
    path: /^\/api\/leads\/figures$/,
    body: {
      year: 2026,
      funnel: { reported: 321, valuable: 140, dispatched: 96, converted: 31 },
      units: tiles.map(([unit, , , , , leads]) => ({ unit, leads: leads * 3, exact: true })),
    },
  },
  {
    path: /^\/api\/units\/tiles$/,
    body: { items: tiles.map(([id, nameZh, nameEn, column, row]) => ({ unit: { id, nameZh, nameEn }, column, row })) },
  },
];
