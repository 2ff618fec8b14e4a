import { useTranslation } from 'react-i18next';
import { type Chain, changeChain, closeChain, type TypedChain } from '../api/chain';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { ChainFields } from './ChainFields';

interface Props {
  read: Read<Chain>;
  onClose: () => void;
}

/// What a decision about a chain may change on other pages.
export const chainRefresh = [['industry-chains'], ['firm-relations']];

/// A link keeps its firms as long as it stands in the list, whatever it is called.
export function ChangeChainDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, name, nameEn, unit, leader, links } = read.value;
  const submission = useDecision(read.etag, (body: TypedChain, call) => changeChain(id, filled(body), call), {
    refresh: chainRefresh,
  });
  return (
    <DecisionDialog
      title={t('chain.action.change')}
      about={t('chain.changeAbout')}
      confirm={t('action.save')}
      wide
      initial={{
        name,
        nameEn: nameEn ?? undefined,
        unit: unit.id,
        leader: leader ?? undefined,
        links: links.map((link) => ({
          id: link.id,
          name: link.name,
          position: link.position,
          codes: link.industries.join(' '),
        })),
      }}
      submission={submission}
      onClose={onClose}
    >
      <ChainFields />
    </DecisionDialog>
  );
}

export function CloseChainDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => closeChain(read.value.id, body, call), {
    refresh: chainRefresh,
  });
  return (
    <DecisionDialog
      title={t('chain.action.close')}
      about={t('chain.closeAbout')}
      confirm={t('chain.action.close')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
