import { ceiling, component, condition, floor, instalment, multiplier, payer } from './awardShape';
import { combine, group, list, number, perWhat, type Shape, share, stacking, text, words } from './shape';

const within: Shape = () => [{ key: 'months', as: 'whole' }, { key: 'days', as: 'whole' }, text('after')];
const filingWindow: Shape = () => [words('before'), text('from'), text('by'), group('within', within)];
const payOut: Shape = () => [number('to'), { key: 'rounding', as: 'choice', choices: ['half_up', 'half_even', 'up', 'down'] }];

export const rules: Shape = () => [
  text('documentNumber'),
  { key: 'unit', as: 'choice', choices: ['1', '1000', '10000', '100000000'] },
  text('currency'),
  list('components', component),
  list('conditions', condition),
  stacking,
  list('groups', () => [text('id'), stacking, number('ceiling'), list('ceilings', ceiling), text('clause')]),
  list('floors', floor),
  number('ceiling'),
  list('ceilings', ceiling),
  list('multipliers', multiplier),
  combine,
  list('instalments', instalment),
  list('instalmentPlans', () => [list('conditions', condition), list('instalments', instalment)]),
  list('payers', payer),
  list('payerPlans', () => [list('conditions', condition), list('payers', payer)]),
  words('received'),
  group('occasions', () => [perWhat, { key: 'most', as: 'whole' }]),
  group('payOut', payOut),
  group('filing', () => [group('referral', filingWindow), group('application', filingWindow)]),
  group('referrers', () => [words('allowed'), words('excluded'), { key: 'most', as: 'whole' }, words('recognisedBy')]),
  group('publicity', () => [{ key: 'workingDays', as: 'whole' }, text('source')]),
  list('clawback', () => [text('event'), share(), { key: 'years', as: 'whole' }, text('since'), text('clause')]),
  group('rates', () => [text('day'), text('source')]),
  { key: 'payInIntroducedCurrency', as: 'yesNo' },
  words('assumptions'),
];

export const scheme: Shape = () => [
  text('id'),
  { key: 'version', as: 'whole' },
  group('title', () => [text('zh'), text('en')]),
  { key: 'validFrom', as: 'date' },
  { key: 'validUntil', as: 'date' },
  { key: 'source', as: 'lines' },
  { key: 'note', as: 'lines' },
  group('rules', rules),
];
