import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type Problem, problemOf } from '../api/problem';
import { benefitKinds, type BenefitPreview, grantBenefit, previewBenefit, type Talent } from '../api/talent';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { MoneyField } from '../patterns/MoneyField';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';
import { BenefitExplanation } from './BenefitExplanation';

interface Values {
  kind: string;
  price?: Money;
  purchasedOn?: string;
  fromMonth?: string;
  toMonth?: string;
}

/// First computed and explained, then granted: nobody grants an amount unseen.
export function GrantBenefitDialog({ talent, onClose }: { talent: Talent; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submission = useSubmission((values: Values, key) => grantBenefit({ talentId: talent.id, ...filled(values) }, key), {
    refresh: [['benefits'], ['talents'], ['work']],
    onDone: (benefit) => void navigate(`/talent/benefits/${benefit.id}`),
  });
  return (
    <DecisionDialog<Values>
      title={t('benefit.grant')}
      about={`${talent.number} · ${talent.name}`}
      confirm={t('benefit.grant')}
      wide
      submission={submission}
      initial={{ kind: 'HOUSING_PURCHASE' }}
      onClose={onClose}
    >
      <ChoiceField name="kind" label={t('benefit.kindLabel')} choices={useChoices(benefitKinds, 'benefit.kind')} />
      <KindFields />
      <Preview talentId={talent.id} />
    </DecisionDialog>
  );
}

function KindFields() {
  const { t } = useTranslation();
  const kind = Form.useWatch<string | undefined>('kind');
  if (kind === 'MONTHLY_ALLOWANCE') {
    return (
      <div className="field-row">
        <TextField name="fromMonth" label={t('benefit.fromMonth')} help={t('benefit.monthHelp')} max={7} />
        <TextField name="toMonth" label={t('benefit.toMonth')} help={t('benefit.monthHelp')} max={7} />
      </div>
    );
  }
  return (
    <div className="field-row">
      <MoneyField name={['price']} label={t('benefit.price')} currencies={['CNY']} />
      <DateField name="purchasedOn" label={t('benefit.purchasedOn')} past />
    </div>
  );
}

function Preview({ talentId }: { talentId: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Values>();
  const [shown, setShown] = useState<BenefitPreview>();
  const [problem, setProblem] = useState<Problem>();
  const ask = async () => {
    const values = await form.validateFields().catch(() => undefined);
    if (!values) return;
    setProblem(undefined);
    await previewBenefit({ talentId, ...filled(values) }).then(setShown, (error: unknown) => {
      setShown(undefined);
      setProblem(problemOf(error));
    });
  };
  return (
    <div className="preview" aria-live="polite">
      <Button onClick={() => void ask()}>{t('benefit.preview')}</Button>
      <ProblemNotice problem={problem} />
      {shown && <BenefitExplanation benefit={shown} />}
    </div>
  );
}
