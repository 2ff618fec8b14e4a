/// What the form knows of a scheme's file (FORMATS.md of reward-service); whatever else stands in a text is kept as it is.
export type Field =
  | { key: string; as: 'text' | 'lines' | 'number' | 'whole' | 'date' | 'yesNo' | 'words' | 'numbers'; when?: When }
  | { key: string; as: 'choice'; choices: readonly string[]; when?: When }
  | { key: string; as: 'share'; when?: When }
  | { key: string; as: 'group'; of: Shape; when?: When }
  | { key: string; as: 'list'; of: Shape; when?: When }
  /// What it is about is said by which of these keys is there.
  | { key: string; as: 'variant'; ways: Record<string, Field[]>; when?: When };

export type Shape = () => readonly Field[];
/// In which kinds of award a field stands; an award's tiers are asked by the award's kind.
type When = readonly string[];

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
const per = ['award', 'project', 'claimant', 'year', 'project_year', 'claimant_year'];

const text = (key: string): Field => ({ key, as: 'text' });
const number = (key: string, when?: When): Field => ({ key, as: 'number', ...(when ? { when } : {}) });
const words = (key: string): Field => ({ key, as: 'words' });
const share = (when?: When): Field => ({ key: 'share', as: 'share', ...(when ? { when } : {}) });
const list = (key: string, of: Shape): Field => ({ key, as: 'list', of });
const group = (key: string, of: Shape): Field => ({ key, as: 'group', of });
const stacking: Field = { key: 'stacking', as: 'choice', choices: ['sum', 'highest_only'] };
const combine: Field = { key: 'combine', as: 'choice', choices: ['product', 'sum', 'highest'] };
const perWhat: Field = { key: 'per', as: 'choice', choices: per };

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

const floor: Shape = () => [number('amount'), perWhat, group('base', base), list('conditions', condition)];
const size: Shape = () => [number('from'), number('amount')];
const ceiling: Shape = () => [number('amount'), perWhat, share(), list('sizes', size), group('base', base), list('conditions', condition)];
const multiplier: Shape = () => [number('factor'), text('clause'), list('conditions', condition)];

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
const instalment: Shape = () => [
  text('due'),
  share(),
  text('stage'),
  group('exceeded', exceeded),
  group('anniversary', anniversary),
  text('confirmed'),
  list('when', condition),
];
const payer: Shape = () => [text('payer'), share(), number('ceiling')];
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

export const shares = ['permille', 'percent', 'rate'] as const;

/// The keys under which a field stands in the text.
export function keysOf(field: Field): string[] {
  if (field.as === 'share') return [...shares];
  if (field.as === 'variant') return Object.values(field.ways).flatMap((ones) => ones.flatMap(keysOf));
  return [field.key];
}
