import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RankedUnit, Ranking } from '../api/assessment';
import { correctionKinds, proposeCorrection } from '../api/figure-entry';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';

interface Props {
  ranking: Ranking;
  unit: RankedUnit;
  onClose: () => void;
}

interface Values {
  of: string;
  subject: string;
  after: string;
  why: string;
  document: string;
}

/// What was published stays: the correction is a record of its own, decided by another person.
export function CorrectionDialog({ ranking, unit, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useSubmission(
    (body: Values, key) => proposeCorrection({ ...body, rankingId: ranking.id, unit: unit.unit }, key),
    { refresh: [['corrections'], ['work']] },
  );
  return (
    <DecisionDialog<Values>
      title={t('ranking.correct')}
      about={t('ranking.correctAbout')}
      confirm={t('ranking.correct')}
      initial={{ of: 'FIGURE' }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="of" label={t('ranking.correctionOf')} choices={useChoices(correctionKinds, 'ranking.correctionKind')} />
      <SubjectField unit={unit} />
      <TextField
        name="after"
        label={t('ranking.after')}
        fit={{ pattern: /^-?\d{1,18}(\.\d{1,10})?$/, message: t('form.notAnAmount') }}
      />
      <TextField name="why" label={t('ranking.why')} lines={3} max={2000} />
      <TextField name="document" label={t('ranking.document')} />
    </DecisionDialog>
  );
}

function SubjectField({ unit }: { unit: RankedUnit }) {
  const { t } = useTranslation();
  const label = useLabel();
  const of = Form.useWatch('of') as string | undefined;
  const choices =
    of === 'ADJUSTMENT'
      ? unit.adjustments.map((one) => ({ value: one.id, label: one.text }))
      : unit.indicators.map((one) => ({ value: one.id, label: label(one.name) }));
  return <ChoiceField name="subject" label={t('ranking.subject')} choices={choices} />;
}
