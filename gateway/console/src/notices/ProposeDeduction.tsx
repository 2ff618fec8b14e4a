import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Deduction, makeNotice } from '../api/bulletin';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { useLastMonth } from './RankingField';
import { useDeductionRules } from './rules';

/// By hand only on a document: other evidence stands in its file, and the deduction is proposed there.
const BY_HAND = 'DOCUMENT';

export function ProposeDeduction() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!useDeductionRules()?.actions.includes('propose')) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('bulletin.action.deduct')}
      </Button>
      {open && <DeductDialog onClose={() => setOpen(false)} />}
    </>
  );
}

interface Proposed {
  unit: string;
  period: string;
  kind: string;
  document: string;
  reason: string;
}

function DeductDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const kinds = (useDeductionRules()?.kinds ?? []).filter((one) => one.evidence.includes(BY_HAND));
  const submission = useSubmission((body: Proposed, key) => makeNotice<Deduction>('deductions', body, key), {
    refresh: [['deductions'], ['work']],
    onDone: (made) => void navigate(`/deductions/${made.id}`),
  });
  return (
    <DecisionDialog<Proposed>
      title={t('bulletin.action.deduct')}
      about={t('bulletin.deductAbout')}
      confirm={t('bulletin.action.deduct')}
      initial={{ period: useLastMonth() }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('bulletin.unit')} choices={useUnitChoices()} />
      <TextField name="period" label={t('bulletin.period')} help={t('ranking.periodHelp')} max={10} />
      <ChoiceField
        name="kind"
        label={t('bulletin.what')}
        choices={kinds.map((one) => ({ value: one.id, label: `${label(one.label)} −${one.points}` }))}
      />
      <TextField name="document" label={t('bulletin.document')} help={t('bulletin.documentHelp')} />
      <TextField name="reason" label={t('bulletin.said')} lines={4} max={2000} />
    </DecisionDialog>
  );
}
