import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Fund, type FundCredit, type FundSpending, fundPath, readFunds } from '../api/funds';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterPage } from '../patterns/RegisterPage';
import { RegisterRows } from '../patterns/RegisterRows';
import { useRecord } from '../patterns/record';
import { Doer } from '../patterns/Trail';
import { MoneyValue, StateTag, TimeValue } from '../patterns/values';
import { BudgetName } from './Account';
import { OrderSpendingDialog, SpendingDecisions } from './FundActions';
import { LedgerNavigation } from './LedgerNavigation';

/// What units were awarded for their promotion work; a unit sees its own.
export function FundsPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Fund>
      name="promotion-funds"
      title={t('fundOf.title')}
      about={t('fundOf.about')}
      top={<LedgerNavigation />}
      filters={[]}
      columns={[
        { title: t('fundOf.unit'), main: true, cell: (fund) => <UnitName id={fund.unit} /> },
        { title: t('fundOf.credited'), right: true, cell: (fund) => <MoneyValue value={fund.credited} /> },
        { title: t('fundOf.spent'), right: true, cell: (fund) => <MoneyValue value={fund.spent} /> },
        { title: t('fundOf.available'), right: true, phone: 'head', cell: (fund) => <MoneyValue value={fund.available} /> },
      ]}
      load={({ after, signal }) => readFunds(after, signal)}
      rowKey={(fund) => fund.unit}
      rowLink={(fund) => `/ledger/funds/${fund.unit}`}
      empty={t('fundOf.none')}
    />
  );
}

export function FundPage() {
  const { t } = useTranslation();
  const { unit = '' } = useParams();
  const names = useUnitChoices();
  return (
    <RecordPage<Fund>
      query={useRecord<Fund>('promotion-funds', unit, fundPath(unit))}
      back={{ to: '/ledger/funds', label: t('fundOf.title') }}
      title={(fund) => names.find((one) => one.value === fund.unit)?.label ?? fund.unit}
      actions={[{ name: 'order', label: t('fundOf.order'), dialog: (read, close) => <OrderSpendingDialog read={read} onClose={close} /> }]}
      offered={(fund) => fund.actions}
    >
      {(fund) => (
        <>
          <p className="notice" role="status">
            {t('fundOf.available')} <MoneyValue value={fund.available} />
          </p>
          <Credits fund={fund} />
          <Spendings fund={fund} />
        </>
      )}
    </RecordPage>
  );
}

function Credits({ fund }: { fund: Fund }) {
  const { t } = useTranslation();
  return (
    <section className="sheet sheet-flush">
      <RegisterRows<FundCredit>
        rows={fund.credits}
        label={t('fundOf.credits')}
        rowKey={(credit) => credit.key}
        columns={[
          { title: t('fundOf.reference'), main: true, cell: (credit) => credit.key },
          { title: t('ledger.budget'), cell: (credit) => <BudgetName id={credit.budgetId} /> },
          { title: t('ledger.at'), cell: (credit) => <TimeValue value={credit.at} /> },
          {
            title: t('ledger.statusLabel'),
            cell: (credit) => <StateTag tone={credit.posted ? 'good' : 'warn'}>{t(credit.posted ? 'fundOf.given' : 'fundOf.waiting')}</StateTag>,
          },
          { title: t('fundOf.credited'), right: true, phone: 'head', cell: (credit) => <MoneyValue value={credit.amount} /> },
        ]}
      />
    </section>
  );
}

const tones = { ORDERED: 'warn', PAID: 'good', REFUSED: 'bad' } as const;

function Spendings({ fund }: { fund: Fund }) {
  const { t } = useTranslation();
  if (fund.spendings.length === 0) return null;
  return (
    <section className="sheet sheet-flush">
      <RegisterRows<FundSpending>
        rows={fund.spendings}
        label={t('fundOf.spendings')}
        rowKey={(spending) => spending.id}
        columns={[
          {
            title: t('ledger.purpose'),
            main: true,
            cell: (spending) => (
              <>
                {spending.purpose}
                <span className="row-sub">
                  {spending.id} {spending.reason}
                </span>
              </>
            ),
          },
          { title: t('ledger.payee'), cell: (spending) => spending.payee },
          {
            title: t('ledger.statusLabel'),
            cell: (spending) => <StateTag tone={tones[spending.status as keyof typeof tones]}>{t(`fundOf.status.${spending.status}`)}</StateTag>,
          },
          { title: t('ledger.orderedBy'), cell: (spending) => <Doer by={spending.orderedBy} /> },
          { title: t('fundOf.decidedBy'), cell: (spending) => spending.decidedBy && <Doer by={spending.decidedBy} /> },
          { title: t('ledger.amount'), right: true, phone: 'head', cell: (spending) => <MoneyValue value={spending.amount} /> },
          { title: t('capital.decision'), cell: (spending) => <SpendingDecisions fund={fund} spending={spending} /> },
        ]}
      />
    </section>
  );
}
