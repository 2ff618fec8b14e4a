import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Pairing, pairingPath } from '../api/pairing';
import { nameOf } from '../enterprises/EnterpriseName';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { ContactDialog, EndDialog, HandOverDialog, RenewDialog } from './PairingDialogs';
import { PairingState } from './PairingState';

export function PairingPage() {
  const { t, i18n } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Pairing>
      query={useRecord<Pairing>('pairings', id, pairingPath(id))}
      back={{ to: '/pairings', label: t('pairing.title') }}
      title={(pairing) => nameOf(pairing.firm.names, i18n.language)}
      about={(pairing) => pairing.number}
      tags={(pairing) => <PairingState pairing={pairing} />}
      actions={useActions()}
      offered={(pairing) => pairing.actions}
      aside={(pairing) => <RecordTrail kind="pairing" records="pairings" id={pairing.id} />}
    >
      {(pairing) => (
        <>
          <FactSection pairing={pairing} />
          <StepSection pairing={pairing} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Pairing>[] {
  const { t } = useTranslation();
  return [
    { name: 'renew', label: t('pairing.action.renew'), dialog: (read, close) => <RenewDialog read={read} onClose={close} /> },
    { name: 'hand-over', label: t('pairing.action.handOver'), dialog: (read, close) => <HandOverDialog read={read} onClose={close} /> },
    { name: 'change-contact', label: t('pairing.action.contact'), dialog: (read, close) => <ContactDialog read={read} onClose={close} /> },
    { name: 'end', label: t('pairing.action.end'), danger: true, dialog: (read, close) => <EndDialog read={read} onClose={close} /> },
  ];
}

function FactSection({ pairing }: { pairing: Pairing }) {
  const { t } = useTranslation();
  const { firm, contact, from, until } = pairing;
  return (
    <Section title={t('pairing.facts')}>
      <Facts
        items={[
          [t('pairing.firm'), <Link key="firm" to={`/enterprises/${firm.id}`} className="figures">{firm.number}</Link>],
          [t('pairing.leader'), <Doer key="leader" by={pairing.leader} />],
          [t('pairing.from'), <DateValue key="from" value={from} />],
          [t('pairing.until'), <DateValue key="until" value={until} />],
          [t('pairing.contact'), contact ? [contact.name, contact.position].filter(Boolean).join(' · ') : t('pairing.masked')],
          ...(contact
            ? ([
                [t('pairing.phone'), contact.phone],
                [t('pairing.email'), contact.email],
              ] as [string, string | null][])
            : []),
        ]}
      />
    </Section>
  );
}

/// Periods, hand-overs and the end, the newest first.
function StepSection({ pairing: { terms, handOvers, end } }: { pairing: Pairing }) {
  const { t } = useTranslation();
  return (
    <Section title={t('pairing.steps')}>
      <ul className="rows rows-text">
        {end && (
          <li>
            <Step title={t('pairing.status.ENDED')} reason={end.reason} by={end.by} at={end.at} />
          </li>
        )}
        {handOvers.map((one) => (
          <li key={one.at}>
            <Step
              title={
                <>
                  <Doer by={one.before} /> → <Doer by={one.leader} />
                </>
              }
              reason={one.reason}
              by={one.by}
              at={one.at}
            />
          </li>
        ))}
        {terms.map((one) => (
          <li key={one.from}>
            <Step
              title={
                <>
                  <DateValue value={one.from} /> – <DateValue value={one.until} />
                </>
              }
              by={one.by}
              at={one.at}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Step({ title, reason, by, at }: { title: React.ReactNode; reason?: string; by: string; at: string }) {
  return (
    <span className="rows-wide">
      {title}
      <span className="row-sub">
        {reason && `${reason} · `}
        <Doer by={by} /> · <TimeValue value={at} />
      </span>
    </span>
  );
}
