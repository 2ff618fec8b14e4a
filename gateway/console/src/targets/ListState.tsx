import { useTranslation } from 'react-i18next';
import type { Share, TargetList } from '../api/target';
import { StateTag } from '../patterns/values';

export function ListState({ list }: { list: Pick<TargetList, 'closing'> }) {
  const { t } = useTranslation();
  return <StateTag tone={list.closing ? 'plain' : 'open'}>{t(list.closing ? 'target.isClosed' : 'target.isOpen')}</StateTag>;
}

/// How many firms, and what share of all that is.
export function ShareValue({ share: { firms, percent } }: { share: Share }) {
  return (
    <span className="figures">
      {firms}
      {percent !== null && <span className="muted"> {percent}%</span>}
    </span>
  );
}
