import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decidePayeeAccount, enterPayeeAccount, type PayeeAccount, type PayeeDetails, readPayeeAccounts } from '../api/batches';
import { etagOf } from '../api/http';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { RegisterPage } from '../patterns/RegisterPage';
import { useDecision, useSubmission } from '../patterns/submission';
import { Doers } from '../patterns/Trail';
import { LedgerNavigation } from './LedgerNavigation';

const refresh = [['payee-accounts']];

/// Where payees are paid to: entered by one, confirmed by another, shown by the last figures only.
export function PayeeAccountsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <RegisterPage<PayeeAccount>
        name="payee-accounts"
        title={t('payee.title')}
        about={t('payee.about')}
        top={<LedgerNavigation />}
        actions={
          session.functions.includes('FINANCE') && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {t('payee.enter')}
            </Button>
          )
        }
        filters={[]}
        columns={[
          { title: t('payee.payee'), main: true, cell: (account) => account.payee },
          { title: t('payee.confirmed'), cell: (account) => <Details details={account.confirmed} /> },
          { title: t('payee.proposed'), phone: 'head', cell: (account) => <Details details={account.proposed} /> },
          { title: t('capital.decision'), cell: (account) => <Decisions account={account} /> },
        ]}
        load={({ after, signal }) => readPayeeAccounts(after, signal)}
        rowKey={(account) => account.id}
        empty={t('payee.none')}
      />
      {entering && <EnterDialog onClose={() => setEntering(false)} />}
    </>
  );
}

function Details({ details }: { details: PayeeDetails | null }) {
  if (!details) return null;
  return (
    <>
      {details.masked}
      <span className="row-sub">
        <Doers of={[details.by, details.confirmedBy]} />
      </span>
    </>
  );
}

function Decisions({ account }: { account: PayeeAccount }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'confirmation' | 'dismissal'>();
  return (
    <span className="page-actions">
      {account.actions.includes('confirm') && (
        <Button size="small" type="primary" onClick={() => setOpen('confirmation')}>
          {t('payee.confirm')}
        </Button>
      )}
      {account.actions.includes('dismiss') && (
        <Button size="small" onClick={() => setOpen('dismissal')}>
          {t('payee.dismiss')}
        </Button>
      )}
      {open && <DecideDialog account={account} decision={open} onClose={() => setOpen(undefined)} />}
    </span>
  );
}

interface DecideProps {
  account: PayeeAccount;
  decision: 'confirmation' | 'dismissal';
  onClose: () => void;
}

function DecideDialog({ account, decision, onClose }: DecideProps) {
  const { t } = useTranslation();
  const submission = useDecision(etagOf(account.version), (body: object, call) => decidePayeeAccount(account.id, decision, body, call), { refresh });
  const title = t(decision === 'confirmation' ? 'payee.confirm' : 'payee.dismiss');
  return (
    <DecisionDialog<object>
      title={title}
      about={`${account.payee} · ${account.proposed?.masked ?? ''}`}
      confirm={title}
      submission={submission}
      onClose={onClose}
    >
      {decision === 'dismissal' && <ReasonField />}
    </DecisionDialog>
  );
}

interface Entered {
  payee: string;
  name: string;
  bank: string;
  account: string;
}

function EnterDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(({ payee, ...body }: Entered, key) => enterPayeeAccount(payee, body, key), { refresh });
  return (
    <DecisionDialog<Entered> title={t('payee.enter')} about={t('payee.enterAbout')} confirm={t('payee.enter')} submission={submission} onClose={onClose}>
      <TextField name="payee" label={t('payee.payee')} help={t('payee.payeeHelp')} max={100} />
      <TextField name="name" label={t('payee.name')} max={100} />
      <TextField name="bank" label={t('payee.bank')} max={100} />
      <TextField name="account" label={t('payee.account')} max={40} />
    </DecisionDialog>
  );
}
