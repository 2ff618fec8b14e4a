import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import { type Budget, createBudget, raiseBudget } from '../api/ledger';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { useUnitChoices } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useToday } from '../patterns/today';
import { useDecision, useSubmission } from '../patterns/submission';

interface NewBudget {
  id: string;
  year: string;
  payer: string;
  name: string;
  total: Money;
}

const refresh = [['budgets'], ['ledger']];

export function CreateBudgetDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const payers = useUnitChoices();
  const year = useToday().slice(0, 4);
  const submission = useSubmission((body: NewBudget, key) => createBudget({ ...body, year: Number(body.year) }, key), { refresh });
  return (
    <DecisionDialog<NewBudget>
      title={t('ledger.create')}
      about={t('ledger.createAbout')}
      confirm={t('ledger.create')}
      initial={{ year, id: `${year}-` }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="name" label={t('ledger.name')} />
      <div className="field-row">
        <TextField name="id" label={t('ledger.id')} help={t('ledger.idHelp')} max={60} />
        <TextField name="year" label={t('ledger.year')} max={4} />
      </div>
      <ChoiceField name="payer" label={t('ledger.payer')} choices={payers} />
      <MoneyField name={['total']} label={t('ledger.total')} currencies={['CNY']} />
    </DecisionDialog>
  );
}

export function RaiseBudgetDialog({ budget, onClose }: { budget: Budget; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(budget.version),
    (body: { id: string; amount: Money; reason: string }, call) => raiseBudget(budget.id, body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ id: string; amount: Money; reason: string }>
      title={t('ledger.raise')}
      about={budget.name}
      confirm={t('ledger.raise')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="id" label={t('ledger.appropriation')} help={t('ledger.appropriationHelp')} max={60} />
      <MoneyField name={['amount']} label={t('ledger.amount')} currencies={[budget.total.currency]} />
      <ReasonField />
    </DecisionDialog>
  );
}
