import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Capital, type ProjectCapital, readProjectCapital } from '../api/capital';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue } from '../patterns/values';
import { CountedTag } from '../counting/CountedSums';
import { capitalAnchor } from './capitalAnchor';
import { CapitalDialog } from './CapitalDialog';
import { CapitalActions, CapitalState } from './CapitalActions';

/// Money that arrived, kind by kind: kinds overlap and are never added up with each other.
export function CapitalSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [entering, setEntering] = useState(false);
  const capital = useQuery({
    queryKey: ['projects', project.id, 'capital'],
    queryFn: ({ signal }) => readProjectCapital(project.id, signal),
  });
  return (
    <Section
      title={t('capital.arrived')}
      extra={
        capital.data?.actions.includes('enterCapital') && (
          <Button size="small" onClick={() => setEntering(true)}>
            {t('capital.enter')}
          </Button>
        )
      }
    >
      {entering && <CapitalDialog project={project} onClose={() => setEntering(false)} />}
      <PartState query={capital} />
      {capital.data?.items.length === 0 && <p className="muted">{t('capital.noneYet')}</p>}
      {capital.data && capital.data.totals.length > 0 && (
        <dl className="totals">
          {capital.data.totals.map((total) => (
            <div key={total.kind}>
              <dt>{label(total.label)}</dt>
              <dd>
                <MoneyValue value={total.amountCny} strong />
                <span className="row-sub">
                  {total.byCurrency.map((money) => (
                    <span key={money.currency} className="total-part">
                      <MoneyValue value={money} />
                    </span>
                  ))}
                </span>
                <Behind total={total} items={capital.data.items} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="rows">
        {capital.data?.items.map((item) => (
          <li key={item.id} id={capitalAnchor(item.id)}>
            <CapitalRow capital={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/// Which sums a total counts, which it does not, and why not.
function Behind({ total, items }: { total: ProjectCapital['totals'][number]; items: Capital[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const lines = [
    ...total.counted.map((id) => ({ id, counted: 'COUNTED' as const, why: '' })),
    ...total.notCounted.map((one) => ({ id: one.id, counted: 'NOT_COUNTED' as const, why: label(one.label) })),
  ];
  return (
    <details>
      <summary>{t('capital.behind', { counted: total.counted.length, not: total.notCounted.length })}</summary>
      <ul className="plain-list">
        {lines.map(({ id, counted, why }) => {
          const item = items.find((one) => one.id === id);
          return (
            <li key={id}>
              <a href={`#${capitalAnchor(id)}`}>
                <MoneyValue value={item?.amount} /> <DateValue value={item?.valueDate} />
              </a>{' '}
              <CountedTag counted={counted} />
              {why && <span className="row-sub">{why}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function CapitalRow({ capital }: { capital: Capital }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <span className="rows-wide">
        <strong>{label(capital.kindLabel)}</strong> <MoneyValue value={capital.amount} />
        <RateLine capital={capital} />
        <span className="row-sub">
          {capital.voucher?.number ?? t('capital.noVoucher')} · {capital.payer && `${capital.payer} · `}
          <Doer by={capital.enteredBy} />
          {capital.verifiedBy && (
            <>
              {' → '}
              <Doer by={capital.verifiedBy} />
            </>
          )}
          {capital.revokedReason && ` · ${capital.revokedReason}`}
        </span>
      </span>
      <DateValue value={capital.valueDate} />
      <CapitalState capital={capital} />
      <CapitalActions capital={capital} />
    </>
  );
}

/// Which rate of which day from which source made yuan of it.
export function RateLine({ capital }: { capital: Capital }) {
  const { t } = useTranslation();
  if (!capital.rate || capital.amount.currency === 'CNY') return null;
  return (
    <span className="row-sub">
      = <MoneyValue value={capital.amountCny} /> ·{' '}
      {t('capital.rateLine', { rate: capital.rate, day: capital.rateDay, source: capital.rateSource })}
    </span>
  );
}
