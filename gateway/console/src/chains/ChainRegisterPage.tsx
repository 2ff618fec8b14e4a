import { useTranslation } from 'react-i18next';
import { type Chain, readChains } from '../api/chain';
import { useSession } from '../app/session';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { Doer } from '../patterns/Trail';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { ChainState, useChainName } from './ChainState';
import { mayKeepChains } from './rights';

/// L2: the industry chains of the city, who leads each, and how many links lack a firm that is here.
export function ChainRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Chain>
      name="industry-chains"
      title={t('chain.title')}
      about={t('chain.about')}
      actions={mayKeepChains(session.functions) && <LinkButton to="/industry-chains/new">{t('chain.open')}</LinkButton>}
      top={<LeadNavigation />}
      filters={[
        { name: 'q', label: t('chain.search') },
        { name: 'unit', label: t('chain.unit'), options: useUnitChoices() },
        {
          name: 'open',
          label: t('chain.state'),
          options: [
            { value: 'true', label: t('chain.isOpen') },
            { value: 'false', label: t('chain.isClosed') },
          ],
        },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readChains(filters, after, signal)}
      rowKey={(chain) => chain.id}
      rowLink={(chain) => `/industry-chains/${chain.id}`}
      empty={t('chain.none')}
    />
  );
}

function useColumns(): Column<Chain>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  const name = useChainName();
  return [
    {
      title: t('chain.name'),
      main: true,
      cell: (chain) => (
        <>
          {name(chain)}
          <span className="row-sub">
            {chain.number} · {unit(chain.unit)}
          </span>
        </>
      ),
    },
    { title: t('chain.state'), phone: 'head', cell: (chain) => <ChainState chain={chain} /> },
    { title: t('chain.leader'), cell: (chain) => chain.leader && <Doer by={chain.leader} /> },
    { title: t('chain.links'), right: true, cell: ({ figures }) => figures.links },
    { title: t('chain.firms'), right: true, cell: ({ figures }) => figures.firms },
    { title: t('chain.firmsHere'), right: true, cell: ({ figures }) => figures.here },
    { title: t('chain.gaps'), right: true, cell: ({ figures }) => figures.gaps },
  ];
}
