import { useTranslation } from 'react-i18next';
import type { Lead } from '../api/lead';
import { useUnitName } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { DateValue, TimeValue } from '../patterns/values';
import { usePoolReason } from './poolReason';

/// Why nobody works it, and from when on whom may take it.
export function PoolSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const reason = usePoolReason();
  if (!lead.pooled) return null;
  const stay = lead.pooled;
  return (
    <Section title={t('lead.pool.stay')}>
      <p className="notice notice-quiet">{t('lead.pool.about')}</p>
      <Facts
        items={[
          [t('lead.pool.since'), <TimeValue key="since" value={stay.since} />],
          [t('lead.pool.reason'), reason(stay)],
          [t('lead.pool.from'), stay.from.map(unit).join(t('list.separator'))],
          [t('lead.pool.openFrom'), <DateValue key="open" value={stay.openFrom} />],
          [t('lead.pool.coolDownUntil'), <DateValue key="cool" value={stay.coolDownUntil} />],
          [t('lead.pool.until'), <DateValue key="until" value={stay.until} />],
        ]}
      />
    </Section>
  );
}
