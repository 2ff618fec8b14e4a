import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Pairing, readPairings } from '../api/pairing';
import { useSession } from '../app/session';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { PairDialog } from './PairingDialogs';
import { PairingState } from './PairingState';
import { mayPair } from './rights';

/// On a firm's page: which leader is paired with it, and for the bureau the way to pair one.
export function PairingsOfFirm({ id }: { id: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const [pairing, setPairing] = useState(false);
  const found = useQuery({
    queryKey: ['firm-relations', 'pairings', id],
    queryFn: ({ signal }) => readPairings({ enterprise: id }, undefined, signal),
    retry: false,
  });
  const offered = mayPair(session.functions);
  if (!found.isError && !offered && !found.data?.items.length) return null;
  return (
    <Section
      title={t('pairing.title')}
      extra={
        offered && (
          <Button size="small" onClick={() => setPairing(true)}>
            {t('pairing.pair')}
          </Button>
        )
      }
    >
      <PartState query={found} />
      {found.data?.items.length === 0 && <p className="muted">{t('pairing.noneOfFirm')}</p>}
      <ul className="rows">{found.data?.items.map((one) => <Row key={one.id} pairing={one} />)}</ul>
      {pairing && <PairDialog enterprise={id} onClose={() => setPairing(false)} />}
    </Section>
  );
}

function Row({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation();
  const { contact } = pairing;
  return (
    <li>
      <span className="rows-wide">
        <Link to={`/pairings/${pairing.id}`}>
          <span className="figures">{pairing.number}</span> <Doer by={pairing.leader} />
        </Link>
        <span className="row-sub">
          <DateValue value={pairing.from} /> – <DateValue value={pairing.until} /> ·{' '}
          {contact ? [contact.name, contact.phone].filter(Boolean).join(' ') : t('pairing.masked')}
        </span>
      </span>
      <PairingState pairing={pairing} />
    </li>
  );
}
