import { useTranslation } from 'react-i18next';
import { freezePeriod, makeRanking, type Period } from '../api/assessment';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';
import { useDecidingMethods } from './methods';

interface FreezeProps {
  period: Period;
  etag: string | undefined;
  onClose: () => void;
}

/// Freezing without a part's closing figures is possible only on purpose: named, with a reason.
export function FreezeDialog({ period, etag, onClose }: FreezeProps) {
  const { t } = useTranslation();
  const missing = period.missingProducers;
  const submission = useDecision(
    etag,
    (body: { reason?: string }, call) =>
      freezePeriod(period.period, missing.length > 0 ? { withoutProducers: missing, reason: body.reason } : {}, call),
    { refresh: [['periods'], ['rankings'], ['work']] },
  );
  return (
    <DecisionDialog<{ reason?: string }>
      title={t('ranking.freeze')}
      about={t('ranking.freezeAbout')}
      confirm={t('ranking.freeze')}
      submission={submission}
      onClose={onClose}
    >
      {missing.length > 0 && (
        <>
          <p className="notice notice-warn notice-top">
            {t('ranking.notClosed', { parts: missing.map((part) => t(`part.${part}`)).join(t('list.separator')) })}
          </p>
          <ReasonField />
        </>
      )}
    </DecisionDialog>
  );
}

export function RankDialog({ period, onClose }: { period: Period; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useSubmission((body: { methodId: string }, key) => makeRanking(period.period, body.methodId, key), {
    refresh: [['rankings'], ['work']],
  });
  return (
    <DecisionDialog<{ methodId: string }>
      title={t('ranking.rank')}
      about={t('ranking.rankAbout')}
      confirm={t('ranking.rank')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="methodId"
        label={t('ranking.method')}
        choices={useDecidingMethods().map((one) => ({ value: one.id, label: label(one.name) || one.id }))}
      />
    </DecisionDialog>
  );
}
