import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type PayerShare, readPayerShares } from '../api/ledger';
import { UnitName } from '../patterns/labels';
import { Facts } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';
import { Gauge } from './Gauge';

/// What city and districts bear, year by year.
export function PayerShares() {
  const { t } = useTranslation();
  const shares = useQuery({ queryKey: ['budgets', 'shares'], queryFn: ({ signal }) => readPayerShares(signal) });
  const items = shares.data?.items ?? [];
  const years = [...new Set(items.map((one) => one.year))];
  return years.map((year) => (
    <article key={year} className="sheet budget">
      <div className="section-head">
        <h2>{t('ledger.shares', { year })}</h2>
      </div>
      {items
        .filter((one) => one.year === year)
        .map((one) => (
          <Share key={`${one.payer} ${one.total.currency}`} share={one} />
        ))}
    </article>
  ));
}

function Share({ share }: { share: PayerShare }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>
        <UnitName id={share.payer} />
      </h3>
      <Gauge of={share} />
      <Facts
        items={[
          [t('ledger.total'), <MoneyValue key="total" value={share.total} />],
          [t('ledger.spent'), <MoneyValue key="spent" value={share.spent} />],
          [t('ledger.reserved'), <MoneyValue key="reserved" value={share.reserved} />],
          [t('ledger.availableLabel'), <MoneyValue key="available" value={share.available} strong />],
        ]}
      />
    </>
  );
}
