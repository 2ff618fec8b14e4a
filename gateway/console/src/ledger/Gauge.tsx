import type { Money } from '../api/words';
import { shareOf } from './share';

/// How much is spent and how much is promised of the whole.
export function Gauge({ of }: { of: { total: Money; spent: Money; reserved: Money } }) {
  return (
    <div className="budget-bar" aria-hidden>
      <span className="budget-spent" style={{ width: `${shareOf(of.spent, of.total)}%` }} />
      <span className="budget-reserved" style={{ width: `${shareOf(of.reserved, of.total)}%` }} />
    </div>
  );
}
