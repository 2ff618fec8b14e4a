import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Month } from '../api/monthly';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';

export const sinces = ['CORRECTED', 'LATE'] as const;

/// Where a month stands: open until a day, closed, or frozen with what came after it.
export function MonthNotice({ month }: { month: Month }) {
  const { t } = useTranslation();
  const { frozen } = month;
  if (frozen) {
    return (
      <p className="notice notice-good notice-top">
        {t('monthly.frozen')} <TimeValue value={frozen.at} /> <Doer by={frozen.by} />
        <Since month={month} />
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

/// What came after the freezing; each number leads to its rows.
function Since({ month }: { month: Month }) {
  const { t } = useTranslation();
  const counts = { CORRECTED: month.corrections, LATE: month.lateSince };
  const came = sinces.filter((since) => counts[since] > 0);
  if (came.length === 0) return null;
  return (
    <span className="row-sub">
      {t('monthly.sinceFrozen')}
      {came.map((since) => (
        <span key={since}>
          {' '}
          <Link to={`/projects/monthly/${month.month}?since=${since}`}>{t(`monthly.sinceCount.${since}`, { count: counts[since] })}</Link>
        </span>
      ))}
    </span>
  );
}
