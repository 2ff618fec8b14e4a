import { useTranslation } from 'react-i18next';
import { setQuota } from '../api/quota';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';

interface Values {
  unit: string;
  target: string;
  reason?: string;
}

export function QuotaDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(
    ({ unit, target, ...why }: Values, key) => setQuota(unit, year, { target: Number(target), ...filled(why) }, key),
    { refresh: [['quotas']] },
  );
  return (
    <DecisionDialog
      title={t('quota.setFor', { year })}
      about={t('quota.setAbout')}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('lead.unit')} choices={useUnitChoices()} />
      <TextField name="target" label={t('quota.target')} max={6} />
      <ReasonField optional />
    </DecisionDialog>
  );
}
