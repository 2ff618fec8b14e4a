import { useTranslation } from 'react-i18next';
import type { Month } from '../api/monthly';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';

/// Where a month stands: open until a day, closed, or frozen with what came after it.
export function MonthNotice({ month }: { month: Month }) {
  const { t } = useTranslation();
  const { frozen } = month;
  if (frozen) {
    return (
      <p className="notice notice-good notice-top">
        {t('monthly.frozen')} <TimeValue value={frozen.at} /> <Doer by={frozen.by} />
        {month.corrections + month.lateSince > 0 && (
          <span className="row-sub">{t('monthly.since', { corrections: month.corrections, late: month.lateSince })}</span>
        )}
      </p>
    );
  }
  return (
    <p className={`notice notice-top ${month.closed ? 'notice-warn' : 'notice-quiet'}`}>
      {t(month.closed ? 'monthly.closedOn' : 'monthly.closesOn')} <DateValue value={month.closing} />
      {month.closed && month.missingProducers.length > 0 && (
        <span className="row-sub">{t('monthly.producers', { names: month.missingProducers.map((name) => t(`part.${name}`)).join(t('list.separator')) })}</span>
      )}
    </p>
  );
}
