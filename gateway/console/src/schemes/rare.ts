import type { Field } from './shape';
import type { Path } from './schemeText';

/// What few policies say: out of sight until it is asked for or stands in the text.
const rare = new Set([
  ...['validUntil', 'note', 'stacking', 'groups', 'floors', 'ceilings', 'multipliers', 'combine', 'instalmentPlans', 'payerPlans'],
  ...['received', 'payOut', 'filing', 'referrers', 'clawback', 'rates', 'payInIntroducedCurrency', 'assumptions'],
  ...['day', 'uses', 'period', 'less', 'increment', 'times', 'mostTimes', 'minimum', 'group', 'notWith', 'taxBase', 'topUp', 'occasions'],
]);
const rareInBase = new Set(['above', 'most', 'share']);
const ofWholeScheme = new Set(['instalments', 'payers']);

export function isRare({ key }: Field, path: Path): boolean {
  if (path.at(-1) === 'base') return rare.has(key) || rareInBase.has(key);
  return rare.has(key) || (ofWholeScheme.has(key) && path.includes('components'));
}
