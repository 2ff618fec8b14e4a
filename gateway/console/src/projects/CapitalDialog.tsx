import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { type CapitalEntry, enterCapital } from '../api/capital';
import { readRate } from '../api/rates';
import type { Project } from '../api/project';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useSubmission } from '../patterns/submission';
import { useCapitalRules } from './rules';
import { VoucherFields } from './VoucherFields';

/// Money as it arrived, in its own currency; the rate is looked up by the rule's day and shown before it counts.
export function CapitalDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((entry: CapitalEntry, key) => enterCapital(project.id, filled(entry), key), {
    refresh: [['projects'], ['capital'], ['work']],
  });
  return (
    <DecisionDialog<CapitalEntry>
      title={t('capital.enter')}
      about={t('capital.enterAbout')}
      confirm={t('capital.enter')}
      submission={submission}
      onClose={onClose}
    >
      <KindField />
      <MoneyField name={['amount']} label={t('capital.amount')} />
      <DateField name="valueDate" label={t('capital.valueDate')} past />
      <RateNotice />
      <VoucherOfKind />
      <TextField name="payer" label={t('capital.payer')} max={200} optional />
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

function KindField() {
  const { t } = useTranslation();
  const label = useLabel();
  const rules = useCapitalRules();
  const kind = Form.useWatch<string | undefined>('kind');
  const isCumulative = rules?.kinds.find((one) => one.id === kind)?.stated === 'CUMULATIVE';
  return (
    <ChoiceField
      name="kind"
      label={t('capital.kind')}
      {...(isCumulative ? { help: t('capital.cumulative') } : {})}
      choices={(rules?.kinds ?? []).map((one) => ({ value: one.id, label: label(one.label) }))}
    />
  );
}

function VoucherOfKind() {
  const { t } = useTranslation();
  return <VoucherFields kind={Form.useWatch<string | undefined>('kind')} help={t('capital.voucherHelp')} />;
}

function RateNotice() {
  const { t } = useTranslation();
  const label = useLabel();
  const rules = useCapitalRules();
  const kind = Form.useWatch<string | undefined>('kind');
  const amount = Form.useWatch<Partial<Money> | undefined>('amount');
  const day = Form.useWatch<string | undefined>('valueDate');
  const currency = amount?.currency ?? 'CNY';
  const rule = rules?.fxRules.find((one) => one.id === rules.kinds.find((two) => two.id === kind)?.fxRule);
  const byValueDate = !rule || rule.day === 'VALUE_DATE';
  const rate = useQuery({
    queryKey: ['rate', currency, day],
    queryFn: ({ signal }) => readRate(currency, day as string, signal),
    enabled: currency !== 'CNY' && day !== undefined && byValueDate,
    retry: false,
  });
  if (currency === 'CNY') return null;
  return (
    <div className="notice-field" aria-live="polite">
      {rate.data && (
        <p className="notice notice-good figures">
          {t('capital.rateFound', { currency, rate: rate.data.rate, day: rate.data.day, source: rate.data.source })}
        </p>
      )}
      {rate.isError && <p className="notice notice-warn">{t('capital.rateMissing', { currency, day })}</p>}
      {!rate.data && !rate.isError && (
        <p className="notice notice-quiet">{rule ? t('capital.rateRule', { rule: label(rule.label) }) : t('capital.rateWaiting')}</p>
      )}
    </div>
  );
}
