import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Chain, chainPath } from '../api/chain';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { ChangeChainDialog, CloseChainDialog } from './ChainDialogs';
import { ChainState, useChainName } from './ChainState';
import { PlaceDialog } from './FirmDialogs';
import { LinkSections } from './LinkSections';
import { SupplySection } from './SupplySection';

export function ChainPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const unit = useUnitName();
  const name = useChainName();
  return (
    <RecordPage<Chain>
      query={useRecord<Chain>('industry-chains', id, chainPath(id))}
      back={{ to: '/industry-chains', label: t('chain.title') }}
      title={name}
      about={(chain) => `${chain.number} · ${unit(chain.unit)}`}
      tags={(chain) => <ChainState chain={chain} />}
      actions={useActions()}
      offered={(chain) => chain.actions}
      aside={(chain) => <RecordTrail kind="chain" records="industry-chains" id={chain.id} />}
    >
      {(chain, read) => (
        <>
          {chain.closing && (
            <p className="notice notice-quiet">
              {t('chain.closed', { reason: chain.closing.reason })} · <Doer by={chain.closing.by} /> ·{' '}
              <TimeValue value={chain.closing.at} />
            </p>
          )}
          <FactSection chain={chain} />
          <LinkSections read={read} />
          <SupplySection read={read} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Chain>[] {
  const { t } = useTranslation();
  return [
    { name: 'place', label: t('chain.action.place'), dialog: (read, close) => <PlaceDialog read={read} onClose={close} /> },
    { name: 'change', label: t('chain.action.change'), dialog: (read, close) => <ChangeChainDialog read={read} onClose={close} /> },
    {
      name: 'close',
      label: t('chain.action.close'),
      danger: true,
      dialog: (read, close) => <CloseChainDialog read={read} onClose={close} />,
    },
  ];
}

function FactSection({ chain }: { chain: Chain }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const { figures } = chain;
  return (
    <Section title={t('chain.facts')}>
      <Facts
        items={[
          [t('chain.unit'), unit(chain.unit)],
          [t('chain.leader'), chain.leader && <Doer key="leader" by={chain.leader} />],
          [t('chain.firms'), t('chain.ofThemHere', { firms: figures.firms, here: figures.here })],
          [t('chain.gaps'), t('chain.gapsOf', { gaps: figures.gaps, links: figures.links })],
          [t('chain.openedBy'), <Doer key="by" by={chain.openedBy} />],
          [t('chain.openedAt'), <TimeValue key="at" value={chain.openedAt} />],
        ]}
      />
    </Section>
  );
}
