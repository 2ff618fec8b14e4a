import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectTo, type PublicClaim, readPublicity } from '../api/reward';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { RegisterPage } from '../patterns/RegisterPage';
import { useSubmission } from '../patterns/submission';
import { DateValue, MoneyValue } from '../patterns/values';

export function PublicityPage() {
  const { t } = useTranslation();
  const [objecting, setObjecting] = useState<PublicClaim>();
  const [received, setReceived] = useState<number>();
  return (
    <>
      <RegisterPage<PublicClaim>
        name="publicity"
        title={t('publicity.title')}
        about={t('publicity.about')}
        top={
          received !== undefined && (
            <p className="notice notice-good notice-top" role="status">
              {t('publicity.received', { no: received })}
            </p>
          )
        }
        filters={[]}
        columns={[
          {
            title: t('claim.project'),
            main: true,
            cell: (claim) => (
              <>
                {claim.project}
                <span className="row-sub">{claim.number}</span>
              </>
            ),
          },
          { title: t('claim.scheme'), cell: (claim) => claim.scheme },
          {
            title: t('claim.beneficiaryLabel'),
            cell: (claim) => (
              <>
                {claim.payee ?? t(`claim.beneficiary.${claim.beneficiary}`, claim.beneficiary)}
                <span className="row-sub">{t(`claim.payeeKind.${claim.payeeKind}`)}</span>
              </>
            ),
          },
          { title: t('claim.amount'), right: true, cell: (claim) => <MoneyValue value={claim.amount} /> },
          {
            title: t('publicity.period'),
            cell: (claim) => (
              <>
                <DateValue value={claim.publicFrom} /> — <DateValue value={claim.publicUntil} />
              </>
            ),
          },
          {
            title: t('publicity.objectLabel'),
            cell: (claim) => (
              <Button size="small" onClick={() => setObjecting(claim)}>
                {t('publicity.object')}
              </Button>
            ),
          },
        ]}
        load={({ after, signal }) => readPublicity(after, signal)}
        rowKey={(claim) => claim.id}
        empty={t('publicity.none')}
      />
      {objecting && <ObjectDialog claim={objecting} onDone={setReceived} onClose={() => setObjecting(undefined)} />}
    </>
  );
}

function ObjectDialog({ claim, onDone, onClose }: { claim: PublicClaim; onDone: (no: number) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { text: string }, key) => objectTo(claim.id, body.text, key), {
    onDone: (answer) => onDone(answer.no),
  });
  return (
    <DecisionDialog<{ text: string }>
      title={t('publicity.object')}
      about={`${claim.project} · ${claim.number}`}
      confirm={t('publicity.send')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t('publicity.objectionText')} help={t('publicity.objectionHelp')} lines={5} max={2000} />
    </DecisionDialog>
  );
}
