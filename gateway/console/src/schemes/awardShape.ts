import { combine, type Field, group, list, number, perWhat, type Shape, share, text, words } from './shape';

/// What an award is reckoned by: its bases, conditions, tiers, limits and who pays when.
export const kinds = [
  'flat_rate',
  'whole_amount_tier',
  'marginal_tier',
  'lump_by_tier',
  'per_unit_step',
  'per_unit',
  'rank_lump',
  'one_off',
  'range',
  'larger_of',
  'smaller_of',
] as const;

const tiered = ['whole_amount_tier', 'marginal_tier', 'lump_by_tier', 'per_unit_step'];
const ofWays = ['larger_of', 'smaller_of'];
const since: Field[] = [
  { key: 'days', as: 'whole' },
  { key: 'skipMonths', as: 'whole' },
  { key: 'skipYears', as: 'whole' },
  { key: 'calendarYears', as: 'yesNo' },
];

const period: Shape = () => [
  { key: 'months', as: 'whole' },
  { key: 'years', as: 'whole' },
  text('after'),
  { key: 'from', as: 'date' },
  { key: 'until', as: 'date' },
  { key: 'year', as: 'choice', choices: ['current', 'previous'] },
  ...since,
];

export const base: Shape = () => [
  {
    key: 'basis',
    as: 'variant',
    ways: { kind: [text('kind')], kinds: [words('kinds')], number: [text('number')], component: [text('component')], formula: [text('formula'), text('says')] },
  },
  text('currency'),
  text('day'),
  words('uses'),
  group('period', period),
  words('less'),
  { key: 'increment', as: 'choice', choices: ['since_last_award', 'over_previous_year'] },
  number('above'),
  number('most'),
  share(),
];

const compared = [number('atLeast'), number('above'), number('atMost'), number('below')];

export const condition: Shape = () => [
  {
    key: 'about',
    as: 'variant',
    ways: {
      fact: [text('fact'), words('oneOf'), words('noneOf')],
      amount: [text('amount'), text('currency'), ...compared, text('of'), number('atLeastPercent'), number('abovePercent'), number('atMostPercent'), number('belowPercent')],
      base: [group('base', base), ...compared],
      number: [text('number'), ...compared],
      rank: [text('rank'), ...compared],
      date: [
        text('date'),
        { key: 'from', as: 'date' },
        { key: 'until', as: 'date' },
        { key: 'months', as: 'whole' },
        { key: 'years', as: 'whole' },
        text('after'),
        ...since,
      ],
      onList: [text('onList'), text('yearOf'), { key: 'yearsBefore', as: 'whole' }],
      anyOf: [list('anyOf', condition)],
      allOf: [list('allOf', condition)],
      when: [text('when'), text('says')],
    },
  },
];

const tier: Shape = () => [
  number('from', ['whole_amount_tier', 'lump_by_tier', 'per_unit_step']),
  number('above', ['whole_amount_tier', 'lump_by_tier', 'per_unit_step']),
  number('upTo', ['marginal_tier']),
  share(['whole_amount_tier', 'marginal_tier']),
  number('unit', ['per_unit_step']),
  number('sum', ['lump_by_tier', 'per_unit_step']),
  { key: 'partOfUnit', as: 'choice', choices: ['down', 'up', 'half_up'], when: ['per_unit_step'] },
  { key: 'who', as: 'text', when: ['lump_by_tier'] },
  { key: 'conditions', as: 'list', of: condition, when: ['lump_by_tier'] },
];

const way: Shape = () => [
  { key: 'kind', as: 'choice', choices: kinds },
  group('base', base),
  share(['flat_rate']),
  { key: 'tiers', as: 'list', of: tier, when: tiered },
  { key: 'ranking', as: 'text', when: ['rank_lump'] },
  { key: 'sums', as: 'numbers', when: ['rank_lump'] },
  number('unit', ['per_unit']),
  number('sum', ['one_off', 'per_unit']),
  number('min', ['range']),
  number('max', ['range']),
  { key: 'least', as: 'group', of: () => [share()], when: ['range'] },
  { key: 'most', as: 'group', of: () => [share()], when: ['range'] },
  { key: 'of', as: 'list', of: way, when: ofWays },
];

export const floor: Shape = () => [number('amount'), perWhat, group('base', base), list('conditions', condition)];
const size: Shape = () => [number('from'), number('amount')];
export const ceiling: Shape = () => [number('amount'), perWhat, share(), list('sizes', size), group('base', base), list('conditions', condition)];
export const multiplier: Shape = () => [number('factor'), text('clause'), list('conditions', condition)];

export const component: Shape = () => [
  text('id'),
  text('name'),
  { key: 'clause', as: 'lines' },
  text('beneficiary'),
  ...way(),
  list('conditions', condition),
  number('floor'),
  list('floors', floor),
  text('times'),
  number('mostTimes'),
  list('multipliers', multiplier),
  combine,
  number('minimum'),
  number('ceiling'),
  list('ceilings', ceiling),
  text('group'),
  words('notWith'),
  { key: 'taxBase', as: 'yesNo' },
  { key: 'topUp', as: 'choice', choices: ['project', 'claimant'] },
  group('occasions', () => [perWhat, { key: 'most', as: 'whole' }]),
  words('received'),
  list('instalments', instalment),
  list('payers', payer),
];

const exceeded: Shape = () => [text('kind'), text('of'), share()];
const anniversary: Shape = () => [{ key: 'year', as: 'whole' }, text('of')];
export const instalment: Shape = () => [
  text('due'),
  share(),
  text('stage'),
  group('exceeded', exceeded),
  group('anniversary', anniversary),
  text('confirmed'),
  list('when', condition),
];
export const payer: Shape = () => [text('payer'), share(), number('ceiling')];
