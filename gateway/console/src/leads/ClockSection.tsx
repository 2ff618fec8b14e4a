import { useTranslation } from 'react-i18next';
import type { Clock } from '../api/lead';
import { useUnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { DueValue } from '../patterns/values';

/// By when whom what: the dates the server computed in working days.
export function ClockSection({ clocks }: { clocks: Clock[] }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  if (clocks.length === 0) return null;
  return (
    <Section title={t('lead.clocks')}>
      <dl className="clock-list">
        {clocks.map((clock) => (
          <div key={`${clock.kind}${clock.unit?.id}`}>
            <dt>
              {t(`lead.clock.${clock.kind}`)}
              <span className="row-sub">
                {unit(clock.unit)}
                {clock.provisional && ` · ${t('lead.provisional')}`}
              </span>
            </dt>
            <dd>
              <DueValue value={clock.dueOn} overdue={clock.overdue} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
