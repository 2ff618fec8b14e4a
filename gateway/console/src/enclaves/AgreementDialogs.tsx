import { useTranslation } from 'react-i18next';
import { decideEnclave } from '../api/enclave';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { type Props, refresh, useStep } from './EnclaveDialogs';

export function EndDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    ({ lastYear, reason }: { lastYear: string; reason: string }, call) =>
      decideEnclave(read.value.id, 'end', { lastYear: Number(lastYear), reason }, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ lastYear: string; reason: string }>
      title={t('enclave.end')}
      about={t('enclave.endAbout')}
      confirm={t('enclave.end')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <TextField name="lastYear" label={t('enclave.lastYear')} max={4} fit={{ pattern: /^\d{4}$/, message: t('enclave.yearFit') }} />
      <ReasonField />
    </DecisionDialog>
  );
}

/// For the side that has not agreed yet.
export function AgreeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<object>
      title={t('enclave.agree')}
      about={t('enclave.agreeAbout', { terms: read.value.terms })}
      confirm={t('enclave.agree')}
      submission={useStep(read, 'agreement')}
      onClose={onClose}
    />
  );
}
