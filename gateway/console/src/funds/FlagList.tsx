import { useTranslation } from 'react-i18next';
import type { Flag } from '../api/fund';
import { useLabel } from '../patterns/labels';
import { useSource } from '../patterns/sources';

/// Why a commitment looks like bait, and what cannot be told.
export function FlagList({ flags }: { flags: Flag[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return flags.map((flag) => (
    <p key={flag.id} className={flag.state === 'MET' ? 'notice notice-warn' : 'notice notice-quiet'}>
      <strong>{t(flag.state === 'MET' ? 'fund.bait' : 'fund.baitUnknown')}</strong> {label(flag.label)}
      <span className="said">{source(flag.source)}</span>
    </p>
  ));
}
