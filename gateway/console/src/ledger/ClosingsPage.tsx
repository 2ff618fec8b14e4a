import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type BooksCheck, checkBooks, type Closing, type ClosingFigure, closingPath, confirmClosing, proposeClosing, readClosings } from '../api/closings';
import type { Read } from '../api/http';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterPage } from '../patterns/RegisterPage';
import { RegisterRows } from '../patterns/RegisterRows';
import { useRecord } from '../patterns/record';
import { Doer } from '../patterns/Trail';
import { useDecision, useSubmission } from '../patterns/submission';
import { StateTag, TimeValue } from '../patterns/values';
import { Account, BudgetName } from './Account';
import { LedgerNavigation } from './LedgerNavigation';

const refresh = [['closings'], ['ledger']];

export function ClosingsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [proposing, setProposing] = useState(false);
  const check = useQuery({ queryKey: ['ledger', 'check'], queryFn: ({ signal }) => checkBooks(signal) });
  return (
    <>
      <RegisterPage<Closing>
        name="closings"
        title={t('closing.title')}
        about={t('closing.about')}
        top={
          <>
            <LedgerNavigation />
            {check.data && <Check check={check.data} />}
          </>
        }
        actions={
          session.functions.includes('FINANCE') && (
            <Button type="primary" onClick={() => setProposing(true)}>
              {t('closing.propose')}
            </Button>
          )
        }
        filters={[]}
        columns={[
          { title: t('closing.month'), main: true, cell: (closing) => closing.id },
          { title: t('ledger.statusLabel'), phone: 'head', cell: (closing) => <ClosingState closing={closing} /> },
          { title: t('closing.proposedBy'), cell: (closing) => <Doer by={closing.proposedBy} /> },
          { title: t('closing.confirmedBy'), cell: (closing) => closing.confirmedBy && <Doer by={closing.confirmedBy} /> },
          { title: t('ledger.at'), cell: (closing) => closing.confirmedAt && <TimeValue value={closing.confirmedAt} /> },
        ]}
        load={({ after, signal }) => readClosings(after, signal)}
        rowKey={(closing) => closing.id}
        rowLink={(closing) => `/ledger/closings/${closing.id}`}
        empty={t('closing.none')}
      />
      {proposing && <ProposeDialog onClose={() => setProposing(false)} />}
    </>
  );
}

/// Whether the books agree, and which budget does not.
function Check({ check }: { check: BooksCheck }) {
  const { t } = useTranslation();
  return (
    <div className={check.right ? 'notice notice-good notice-top' : 'notice notice-bad notice-top'} role="status">
      {t(check.right ? 'closing.right' : 'closing.wrong')}
      {check.differences.map((one) => (
        <p key={`${one.budgetId}-${one.kind}`}>
          <BudgetName id={one.budgetId} /> · {t(`closing.difference.${one.kind}`, { document: one.document, lines: one.lines })}
        </p>
      ))}
    </div>
  );
}

function ClosingState({ closing }: { closing: Closing }) {
  const { t } = useTranslation();
  return <StateTag tone={closing.status === 'CLOSED' ? 'good' : 'warn'}>{t(`closing.status.${closing.status}`)}</StateTag>;
}

export function ClosingPage() {
  const { t } = useTranslation();
  const { month = '' } = useParams();
  return (
    <RecordPage<Closing>
      query={useRecord<Closing>('closings', month, closingPath(month), (closing) => closing.status === 'CONFIRMED')}
      back={{ to: '/ledger/closings', label: t('closing.title') }}
      title={(closing) => closing.id}
      tags={(closing) => <ClosingState closing={closing} />}
      actions={[{ name: 'confirm', label: t('closing.confirm'), dialog: (read, close) => <ConfirmDialog read={read} onClose={close} /> }]}
      offered={(closing) => closing.actions}
    >
      {(closing) => (
        <>
          {closing.same !== null && (
            <p className={closing.same ? 'notice notice-good' : 'notice notice-bad'} role="status">
              {t(closing.same ? 'closing.same' : 'closing.differs')}
            </p>
          )}
          <section className="sheet sheet-flush">
            <RegisterRows<ClosingFigure>
              rows={closing.figures}
              label={t('closing.figures')}
              rowKey={(figure) => `${figure.budgetId} ${figure.account}`}
              columns={[
                { title: t('ledger.account'), main: true, cell: (figure) => <Account account={figure.account} /> },
                { title: t('ledger.budget'), cell: (figure) => <BudgetName id={figure.budgetId} /> },
                { title: t('closing.opening'), right: true, cell: (figure) => figure.opening },
                { title: t('ledger.debit'), right: true, cell: (figure) => figure.debit },
                { title: t('ledger.credit'), right: true, cell: (figure) => figure.credit },
                { title: t('closing.closing'), right: true, phone: 'head', cell: (figure) => figure.closing },
              ]}
            />
          </section>
        </>
      )}
    </RecordPage>
  );
}

function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { month: string }, key) => proposeClosing(body.month, key), { refresh });
  return (
    <DecisionDialog<{ month: string }>
      title={t('closing.propose')}
      about={t('closing.proposeAbout')}
      confirm={t('closing.propose')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="month" label={t('closing.month')} help="2026-10" max={7} />
    </DecisionDialog>
  );
}

function ConfirmDialog({ read, onClose }: { read: Read<Closing>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => confirmClosing(read.value.id, call), { refresh });
  return (
    <DecisionDialog title={t('closing.confirm')} about={t('closing.confirmAbout')} confirm={t('closing.confirm')} submission={submission} onClose={onClose} />
  );
}
