import { useTranslation } from 'react-i18next';
import { freezeMonth } from '../api/monthly';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { useSubmission } from '../patterns/submission';

export function FreezeDialog({ month, onClose }: { month: string; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((_: object, key) => freezeMonth(month, { key }), { refresh: [['monthly']] });
  return (
    <DecisionDialog<object>
      title={t('monthly.freezeOf', { month })}
      about={t('monthly.freezeAbout')}
      confirm={t('monthly.freeze')}
      danger
      submission={submission}
      onClose={onClose}
    />
  );
}
