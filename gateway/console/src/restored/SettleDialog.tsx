import { useTranslation } from 'react-i18next';
import { type NoticedLoss, settleLoss } from '../api/losses';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { useSubmission } from '../patterns/submission';

/// Somebody has seen to it, in whatever way.
export function SettleDialog({ loss, onClose }: { loss: NoticedLoss; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((_: object, key) => settleLoss(loss, key), { refresh: [['losses'], ['work']] });
  return (
    <DecisionDialog
      title={t('losses.settleOf', { key: loss.key })}
      about={t('losses.settleAbout')}
      confirm={t('losses.settle')}
      submission={submission}
      onClose={onClose}
    />
  );
}
