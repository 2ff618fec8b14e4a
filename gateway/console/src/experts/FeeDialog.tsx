import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Assignment, Consultation } from '../api/consultation';
import { computeFee } from '../api/expert';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { useSubmission } from '../patterns/submission';

export function FeeDialog({ consultation, part, onClose }: { consultation: Consultation; part: Assignment; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submission = useSubmission((_: object, key) => computeFee(consultation.id, part.expertId, key), {
    refresh: [['expert-fees'], ['work']],
    onDone: (fee) => void navigate(`/talent/expert-fees/${fee.id}`),
  });
  const title = t('consultation.action.fee');
  return <DecisionDialog title={title} about={t('expertFee.computeAbout')} confirm={title} submission={submission} onClose={onClose} />;
}
