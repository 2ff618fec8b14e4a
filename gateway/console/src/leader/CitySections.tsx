import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RankedUnit, Ranking } from '../api/assessment';
import { type Budget, readBudgets } from '../api/ledger';
import { doors } from '../app/navigation';
import { useSession } from '../app/session';
import { useLastRankings } from '../figures/queries';
import { shareOf } from '../ledger/share';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { MoneyValue } from '../patterns/values';
import { useMethodName } from '../ranking/methods';

const ENDS = 3;

/// How the units stand by the latest rankings, and how far the year's reward money is used: each to whom its door is open.
export function CitySections() {
  const session = useSession();
  const open = (name: string) => doors.some((door) => door.name === name && door.functions.some((one) => session.functions.includes(one)));
  return (
    <>
      {open('ranking') && <RankingSection />}
      {open('ledger') && <BudgetSection />}
    </>
  );
}

function RankingSection() {
  const { t } = useTranslation();
  const methodOf = useMethodName();
  const found = useLastRankings();
  const period = found.data?.[0]?.period;
  return (
    <Section title={t('leader.ranking')} extra={period && <Link to={`/ranking?period=${period}`}>{period}</Link>}>
      <PartState query={found} />
      {found.data?.length === 0 && <p className="muted">{t('leader.noRanking')}</p>}
      {found.data?.map((ranking) => (
        <Fragment key={ranking.id}>
          <p className="row-sub">{methodOf(ranking)}</p>
          <Ends ranking={ranking} />
        </Fragment>
      ))}
    </Section>
  );
}

/// The first and the last of a ranking; all of them where they are few.
function Ends({ ranking }: { ranking: Ranking }) {
  const label = useLabel();
  const ranked = ranking.units.filter((unit) => unit.rank !== null);
  const shown = ranked.length <= 2 * ENDS ? ranked : [...ranked.slice(0, ENDS), undefined, ...ranked.slice(-ENDS)];
  return (
    <ul className="rows">
      {shown.map((unit: RankedUnit | undefined) =>
        unit ? (
          <li key={unit.unit}>
            <span className={unit.rank === 1 ? 'ranking-place ranking-first' : 'ranking-place'}>{unit.rank}</span>
            <span className="rows-wide">{label(unit.unitName)}</span>
            <span className="figures">{unit.score}</span>
          </li>
        ) : (
          <li key="between" aria-hidden>
            …
          </li>
        ),
      )}
    </ul>
  );
}

function BudgetSection() {
  const { t } = useTranslation();
  const year = dayjs(useToday()).year();
  const found = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  const budgets = found.data?.items.filter((budget) => budget.year === year);
  return (
    <Section title={t('leader.budgets')} extra={<Link to="/ledger">{year}</Link>}>
      <PartState query={found} />
      {budgets?.length === 0 && <p className="muted">{t('ledger.noBudgets')}</p>}
      {budgets?.map((budget) => (
        <Used key={budget.id} budget={budget} />
      ))}
    </Section>
  );
}

function Used({ budget }: { budget: Budget }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="row-sub">
        {budget.name} · {t('ledger.spent')} <MoneyValue value={budget.spent} /> · {t('ledger.reserved')} <MoneyValue value={budget.reserved} /> ·{' '}
        {t('ledger.availableLabel')} <MoneyValue value={budget.available} />
      </p>
      <div className="budget-bar" aria-hidden>
        <span className="budget-spent" style={{ width: `${shareOf(budget.spent, budget.total)}%` }} />
        <span className="budget-reserved" style={{ width: `${shareOf(budget.reserved, budget.total)}%` }} />
      </div>
    </>
  );
}
