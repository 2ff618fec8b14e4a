import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Capital, revokeCapital, type Verification, verifyCapital } from '../api/capital';
import { etagOf } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { Facts } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { VoucherFields } from './VoucherFields';

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
  const submission = useDecision(etagOf(capital.version), (body: Verification, call) => verifyCapital(capital.id, filled(body) ?? {}, call), {
    refresh,
  });
  return (
    <DecisionDialog<Verification>
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
            [t('capital.payer'), capital.payer],
            [t('capital.voucherNumber'), capital.voucher?.number],
            [t('form.note'), capital.note],
            [t('capital.enteredBy'), <Doer key="by" by={capital.enteredBy} />],
          ]}
        />
      </div>
      {capital.voucher === null && <VoucherFields kind={capital.kind} help={t('capital.voucherAsked')} />}
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
