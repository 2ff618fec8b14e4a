import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Capital, revokeCapital, verifyCapital } from '../api/capital';
import { etagOf } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { Facts } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';

const refresh = [['projects'], ['capital'], ['work']];
const tones: Record<string, Tone> = { ENTERED: 'warn', VERIFIED: 'good', REVOKED: 'plain' };

export function CapitalState({ capital }: { capital: Capital }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[capital.status] ?? 'plain'}>{t(`capital.status.${capital.status}`)}</StateTag>;
}

export function CapitalActions({ capital }: { capital: Capital }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <>
      {capital.actions.includes('verify') && (
        <Button size="small" type="primary" onClick={() => setOpen('verify')}>
          {t('capital.verify')}
        </Button>
      )}
      {capital.actions.includes('revoke') && (
        <Button size="small" danger onClick={() => setOpen('revoke')}>
          {t('capital.revoke')}
        </Button>
      )}
      {open === 'verify' && <VerifyDialog capital={capital} onClose={close} />}
      {open === 'revoke' && <RevokeDialog capital={capital} onClose={close} />}
    </>
  );
}

/// Shows what is to be verified once more in full; who entered it cannot do this.
function VerifyDialog({ capital, onClose }: { capital: Capital; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(etagOf(capital.version), (body: { note?: string }, call) => verifyCapital(capital.id, body.note, call), {
    refresh,
  });
  return (
    <DecisionDialog<{ note?: string }>
      title={t('capital.verify')}
      about={t('capital.verifyAbout')}
      confirm={t('capital.verify')}
      wide
      submission={submission}
      onClose={onClose}
    >
      <div className="dialog-facts">
        <Facts
          items={[
            [t('capital.project'), `${capital.projectNumber} ${capital.projectName}`],
            [t('capital.kind'), label(capital.kindLabel)],
            [t('capital.amount'), <MoneyValue key="amount" value={capital.amount} strong />],
            [t('capital.amountCny'), <MoneyValue key="cny" value={capital.amountCny} />],
            [t('capital.valueDate'), <DateValue key="day" value={capital.valueDate} />],
            [
              t('capital.rate'),
              capital.rate && (
                <span key="rate" className="figures">
                  {capital.rate} · {capital.rateDay}
                </span>
              ),
            ],
            [t('capital.rateSource'), capital.rateSource],
            [t('capital.voucherNumber'), capital.voucher.number],
            [t('capital.enteredBy'), <Doer key="by" by={capital.enteredBy} />],
          ]}
        />
      </div>
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

function RevokeDialog({ capital, onClose }: { capital: Capital; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(capital.version),
    (body: { reason: string }, call) => revokeCapital(capital.id, body.reason, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason: string }>
      title={t('capital.revoke')}
      about={t('capital.revokeAbout')}
      confirm={t('capital.revoke')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
