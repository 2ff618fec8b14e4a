import { useTranslation } from 'react-i18next';
import type { Chain } from '../api/chain';
import { StateTag } from '../patterns/values';

export function ChainState({ chain }: { chain: Pick<Chain, 'closing'> }) {
  const { t } = useTranslation();
  return <StateTag tone={chain.closing ? 'plain' : 'open'}>{t(chain.closing ? 'chain.isClosed' : 'chain.isOpen')}</StateTag>;
}

/// A chain in the reader's language, where it has a name in it.
export function useChainName(): (chain: Pick<Chain, 'name' | 'nameEn'>) => string {
  const { i18n } = useTranslation();
  return ({ name, nameEn }) => (i18n.language === 'en' && nameEn ? nameEn : name);
}
