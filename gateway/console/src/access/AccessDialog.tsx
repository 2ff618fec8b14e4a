import { useTranslation } from 'react-i18next';
import { type AccessDecision, callerKinds, decideAccess } from '../api/access';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { useSubmission } from '../patterns/submission';

type Values = Pick<AccessDecision, 'kind' | 'name' | 'reason'>;

/// Withdraws somebody's access, or gives back what was withdrawn.
export function AccessDialog({ withdrawn, onClose }: { withdrawn?: AccessDecision | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const kinds = useChoices(callerKinds, 'access.kind');
  const submission = useSubmission(
    (values: Values, key) =>
      decideAccess(
        withdrawn
          ? { kind: withdrawn.kind, name: withdrawn.name, action: 'RESTORED', reason: values.reason }
          : { ...values, action: 'WITHDRAWN' },
        key,
      ),
    { refresh: [['access']] },
  );
  return (
    <DecisionDialog
      title={withdrawn ? t('access.restoreOf', { name: withdrawn.name }) : t('access.withdraw')}
      about={t(withdrawn ? 'access.restoreAbout' : 'access.withdrawAbout')}
      confirm={t(withdrawn ? 'access.restore' : 'access.withdraw')}
      danger={!withdrawn}
      submission={submission}
      onClose={onClose}
    >
      {!withdrawn && <ChoiceField name="kind" label={t('access.whose')} choices={kinds} />}
      {!withdrawn && <TextField name="name" label={t('access.name')} help={t('access.nameHelp')} max={200} />}
      <TextField name="reason" label={t('form.reason')} lines={3} max={200} />
    </DecisionDialog>
  );
}
