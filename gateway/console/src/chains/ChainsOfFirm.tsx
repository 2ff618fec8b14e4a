import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Chain, readChains } from '../api/chain';
import { Related } from '../enterprises/Related';
import { ChainState, useChainName } from './ChainState';

/// On a firm's page: the chains on which it stands, and on which of their links.
export function ChainsOfFirm({ id }: { id: string }) {
  const { t } = useTranslation();
  const name = useChainName();
  return (
    <Related<Chain>
      title={t('enterprise.relation.CHAINS')}
      about={t('chain.ofFirmAbout')}
      queryKey={['firm-relations', 'industry-chains', id]}
      load={(signal) => readChains({ enterprise: id }, undefined, signal)}
      row={(chain) => (
        <li key={chain.id}>
          <span className="rows-wide">
            <Link to={`/industry-chains/${chain.id}`}>{name(chain)}</Link>
            <span className="row-sub">
              {chain.links.map((link) => `${link.name} (${t(`target.position.${link.position}`)})`).join(' · ')}
            </span>
          </span>
          <ChainState chain={chain} />
        </li>
      )}
    />
  );
}
