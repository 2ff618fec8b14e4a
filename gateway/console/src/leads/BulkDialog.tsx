import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BulkDecision, BulkResult } from '../api/bulk';
import type { Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { useUnitChoices } from '../patterns/labels';
import { useBulk } from './bulk';
import { landing } from './DispatchDialogs';

interface Props {
  decision: BulkDecision;
  leads: Lead[];
  perRequest: number;
  onClose: () => void;
  onDone: (results: BulkResult[]) => void;
}

/// The fields of the single decision, once for all marked leads; how far it is while it goes on.
export function BulkDialog({ decision, leads, perRequest, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { submission, sent, known } = useBulk(decision, leads, perRequest, onDone);
  return (
    <DecisionDialog
      title={t(`lead.bulk.action.${decision}`)}
      about={t('lead.bulk.about', { count: leads.length })}
      confirm={t(`lead.bulk.action.${decision}`)}
      danger={decision === 'release'}
      submission={submission}
      onClose={onClose}
      onCancel={() => {
        if (sent > 0) onDone(known());
        onClose();
      }}
    >
      <BulkFields decision={decision} />
      {(submission.pending || sent > 0) && (
        <Progress
          percent={Math.round((100 * sent) / leads.length)}
          format={() => t('lead.bulk.progress', { sent, all: leads.length })}
          aria-label={t('lead.bulk.progress', { sent, all: leads.length })}
        />
      )}
    </DecisionDialog>
  );
}

function BulkFields({ decision }: { decision: BulkDecision }) {
  const { t } = useTranslation();
  const units = useUnitChoices(landing);
  switch (decision) {
    case 'dispatch':
      return (
        <>
          <ChoiceField name="unit" label={t('lead.dispatchTo')} choices={units} />
          <ReasonField name="note" label={t('form.note')} optional />
        </>
      );
    case 'record-progress':
      return (
        <>
          <DateField name="on" label={t('form.on')} past />
          <TextField name="text" label={t('lead.progressText')} lines={4} max={4000} />
        </>
      );
    case 'release':
      return <ReasonField />;
  }
}
