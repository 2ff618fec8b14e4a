import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Chain, Supply } from '../api/chain';
import type { Read } from '../api/http';
import { nameOf } from '../enterprises/EnterpriseName';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { TakeBackSupplyDialog, TellSupplyDialog } from './SupplyDialogs';

/// Which firm on the chain supplies which; what was taken back comes last.
export function SupplySection({ read }: { read: Read<Chain> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'tell' | Supply>();
  const close = () => setOpen(undefined);
  const { supplies, links, actions } = read.value;
  const mayTell = actions.includes('place');
  if (supplies.length === 0 && !(mayTell && links.some((link) => link.firms.length > 0))) return null;
  return (
    <Section
      title={t('chain.supplies')}
      extra={
        mayTell && (
          <Button size="small" onClick={() => setOpen('tell')}>
            {t('chain.tellSupply')}
          </Button>
        )
      }
    >
      {supplies.length === 0 && <p className="muted">{t('chain.noSupplies')}</p>}
      <ul className="rows">
        {supplies.map((supply) => (
          <li key={supply.id}>
            <SupplyRow supply={supply} />
            {mayTell && !supply.takenBack && (
              <Button size="small" type="text" danger onClick={() => setOpen(supply)}>
                {t('chain.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="fact-line muted">{t('chain.suppliesAbout')}</p>
      {open === 'tell' && <TellSupplyDialog read={read} onClose={close} />}
      {open && open !== 'tell' && <TakeBackSupplyDialog read={read} supply={open} onClose={close} />}
    </Section>
  );
}

function SupplyRow({ supply }: { supply: Supply }) {
  const { t, i18n } = useTranslation();
  const { supplier, customer, takenBack } = supply;
  return (
    <>
      <span className="rows-wide">
        <Link to={`/enterprises/${supplier.enterpriseId}`}>{nameOf(supplier.names, i18n.language)}</Link>
        {' → '}
        <Link to={`/enterprises/${customer.enterpriseId}`}>{nameOf(customer.names, i18n.language)}</Link>
        <span className="row-sub">
          {supply.year} · {supply.source} · <Doer by={supply.by} />
        </span>
        {takenBack && (
          <span className="row-sub">
            {takenBack.reason} · <Doer by={takenBack.by} /> · <TimeValue value={takenBack.at} />
          </span>
        )}
      </span>
      {takenBack && <StateTag tone="plain">{t('chain.isTakenBack')}</StateTag>}
    </>
  );
}
