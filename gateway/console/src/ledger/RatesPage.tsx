import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rate, type RateUpload, readRates, uploadRate } from '../api/rates';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { currencies } from '../patterns/MoneyField';
import { RegisterPage } from '../patterns/RegisterPage';
import { useSubmission } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { LedgerNavigation } from './LedgerNavigation';

const foreign = currencies.filter((currency) => currency !== 'CNY').map((value) => ({ value, label: value }));

/// Rates as finance uploads them; none ships with the platform, and a missing one refuses.
export function RatesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [uploading, setUploading] = useState(false);
  return (
    <>
      <RegisterPage<Rate>
        name="rates"
        title={t('rate.title')}
        about={t('rate.about')}
        top={<LedgerNavigation />}
        actions={
          session.functions.includes('FINANCE') && (
            <Button type="primary" onClick={() => setUploading(true)}>
              {t('rate.upload')}
            </Button>
          )
        }
        filters={[{ name: 'currency', label: t('form.currency'), options: foreign }]}
        columns={[
          { title: t('form.on'), main: true, cell: (rate) => <DateValue value={rate.day} /> },
          { title: t('form.currency'), cell: (rate) => rate.currency },
          { title: t('rate.rate'), right: true, phone: 'head', cell: (rate) => <span className="figures">{rate.rate}</span> },
          { title: t('rate.source'), cell: (rate) => rate.source },
          { title: t('ledger.by'), cell: (rate) => <Doer by={rate.by} /> },
        ]}
        load={({ filters, signal }) => readRates(filters['currency'] ?? 'USD', signal)}
        rowKey={(rate) => rate.id}
        empty={t('rate.none')}
      />
      {uploading && <UploadDialog onClose={() => setUploading(false)} />}
    </>
  );
}

function UploadDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: RateUpload, key) => uploadRate(filled(body), key), { refresh: [['rates'], ['rate']] });
  return (
    <DecisionDialog<RateUpload>
      title={t('rate.upload')}
      about={t('rate.uploadAbout')}
      confirm={t('rate.upload')}
      initial={{ currency: 'USD' }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <ChoiceField name="currency" label={t('form.currency')} choices={foreign} />
        <DateField name="day" label={t('form.on')} past />
        <TextField name="rate" label={t('rate.rate')} help={t('rate.rateHelp')} max={20} />
      </div>
      <TextField name="source" label={t('rate.source')} max={500} />
      <ReasonField label={t('rate.reason')} optional />
    </DecisionDialog>
  );
}
