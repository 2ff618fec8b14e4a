import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Period } from '../api/assessment';
import { useSession } from '../app/session';
import { StateTag, TimeValue } from '../patterns/values';
import { DecideTargetsDialog } from './DecideTargetsDialog';
import { FreezeDialog, RankDialog } from './RankingDialogs';
import { TargetsDialog } from './TargetsDialog';

const rankers = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// Where the period stands, and what this person may do with it.
export function PeriodBar({ period, etag, ranked }: { period: Period; etag: string | undefined; ranked: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const frozen = period.status === 'FROZEN';
  const mayRank = frozen && !ranked && session.functions.some((one) => rankers.includes(one));
  return (
    <div className="sheet period-bar">
      <StateTag tone={frozen ? 'good' : 'warn'}>{t(frozen ? 'ranking.frozen' : 'ranking.open')}</StateTag>
      {period.proposed && <StateTag tone="warn">{t('ranking.targetsProposed')}</StateTag>}
      <span className="rows-wide muted">
        {frozen ? (
          <>
            {t('ranking.frozenAt')} <TimeValue value={period.frozenAt} />
          </>
        ) : (
          t('ranking.openAbout')
        )}
        {period.missingProducers.length > 0 &&
          ` · ${t('ranking.notClosed', { parts: period.missingProducers.map((part) => t(`part.${part}`)).join(t('list.separator')) })}`}
      </span>
      {period.actions.includes('decide-targets') && (
        <Button type="primary" onClick={() => setOpen('decide')}>
          {t('ranking.decideTargets')}
        </Button>
      )}
      {period.actions.includes('set-targets') && <Button onClick={() => setOpen('targets')}>{t('ranking.setTargets')}</Button>}
      {!frozen && period.actions.includes('freeze') && (
        <Button type="primary" onClick={() => setOpen('freeze')}>
          {t('ranking.freeze')}
        </Button>
      )}
      {mayRank && (
        <Button type="primary" onClick={() => setOpen('rank')}>
          {t('ranking.rank')}
        </Button>
      )}
      {open === 'targets' && <TargetsDialog period={period} etag={etag} onClose={close} />}
      {open === 'decide' && <DecideTargetsDialog period={period} etag={etag} onClose={close} />}
      {open === 'freeze' && <FreezeDialog period={period} etag={etag} onClose={close} />}
      {open === 'rank' && <RankDialog period={period} onClose={close} />}
    </div>
  );
}
