import type { Money } from '../api/words';

/// A width in percent, for drawing only: no amount is ever computed here.
export function shareOf(part: Money, whole: Money): number {
  const all = Number(whole.amount);
  if (!(all > 0)) return 0;
  return Math.min(100, Math.max(0, (Number(part.amount) / all) * 100));
}
