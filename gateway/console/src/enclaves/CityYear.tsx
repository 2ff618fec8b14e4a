import { useQuery } from '@tanstack/react-query';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type CityShares, readCityShares, type ShareRow } from '../api/enclave';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';

/// A year of all agreements: whoever shares an amount, the shares add up to exactly that amount.
export function CityYear() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const lastYear = String(Number(useToday().slice(0, 4)) - 1);
  const year = search.get('year') ?? lastYear;
  const shares = useQuery({ queryKey: ['enclaves', 'shares', year], queryFn: ({ signal }) => readCityShares(year, signal) });
  const choose = (chosen: string) => {
    const next = new URLSearchParams(search);
    next.set('year', chosen);
    setSearch(next, { replace: true });
  };
  return (
    <Section
      title={t('enclave.cityYear', { year })}
      extra={
        <DatePicker
          picker="year"
          allowClear={false}
          aria-label={t('enclave.year')}
          value={dayjs(`${year}-01-01`)}
          onChange={(value) => choose((value ?? dayjs(`${lastYear}-01-01`)).format('YYYY'))}
        />
      }
    >
      <PartState query={shares} />
      {shares.data?.totals.length === 0 && <p className="muted">{t('enclave.noneInYear')}</p>}
      {shares.data && shares.data.totals.length > 0 && (
        <dl className="totals">
          {shares.data.totals.map((total) => (
            <Total key={`${total.item} ${total.unit}`} total={total} rows={shares.data.rows.filter((row) => row.item === total.item && row.unit === total.unit)} />
          ))}
        </dl>
      )}
    </Section>
  );
}

function Total({ total, rows }: { total: CityShares['totals'][number]; rows: ShareRow[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <div>
      <dt>{label(total.label)}</dt>
      <dd className="figures">
        {total.whole} {total.unit}
        <span className="row-sub">
          {total.byParty.map((one) => (
            <span key={one.party.unit ?? one.party.name.zh} className="total-part">
              {label(one.party.name)} {one.amount}
            </span>
          ))}
        </span>
        <ul className="plain-list" aria-label={t('enclave.behind', { what: label(total.label) })}>
          {rows.map((row) => (
            <li key={`${row.enclaveId} ${row.side}`}>
              <Link to={`/projects/enclaves/${row.enclaveId}`}>{row.number}</Link> {label(row.party.name)}{' '}
              {t('enclave.ofWhole', { amount: row.amount, whole: row.whole })}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
