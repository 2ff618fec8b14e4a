import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type BankRow, type Batch, type BatchLine, batchFilePath, batchPath, decideBatch, readAnswers } from '../api/batches';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterRows } from '../patterns/RegisterRows';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { useDecision } from '../patterns/submission';
import { MoneyValue, TimeValue } from '../patterns/values';
import { BudgetName } from './Account';
import { AnswerDialog } from './AnswerDialog';
import { BatchState, LineState } from './BatchState';

const refresh = [['batches'], ['orders'], ['budgets'], ['ledger'], ['work']];

export function BatchPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Batch>
      query={useRecord<Batch>('batches', id, batchPath(id), (batch) => batch.status.endsWith('ING'))}
      back={{ to: '/ledger/batches', label: t('batch.title') }}
      title={(batch) => batch.number}
      about={(batch) => <BudgetName id={batch.budgetId} />}
      tags={(batch) => <BatchState batch={batch} />}
      actions={[
        { name: 'release', label: t('batch.release'), dialog: (read, close) => <ReleaseDialog read={read} onClose={close} /> },
        { name: 'confirm', label: t('batch.answer'), dialog: (read, close) => <AnswerDialog batch={read.value} onClose={close} /> },
        { name: 'withdraw', label: t('batch.withdraw'), danger: true, dialog: (read, close) => <WithdrawDialog read={read} onClose={close} /> },
      ]}
      offered={(batch) => batch.actions}
    >
      {(batch) => (
        <>
          <Section
            title={t('batch.one')}
            extra={
              batch.actions.includes('file') && (
                <a className="ant-btn ant-btn-default" href={batchFilePath(batch.id)} download>
                  {t('batch.file')}
                </a>
              )
            }
          >
            <Facts
              items={[
                [t('batch.total'), <MoneyValue key="total" value={batch.total} strong />],
                [t('batch.format'), batch.format],
                [t('batch.drawnBy'), <Doer key="drawn" by={batch.drawnBy} />],
                [t('batch.releasedBy'), batch.releasedBy && <Doer key="released" by={batch.releasedBy} />],
                [t('batch.releasedAt'), batch.releasedAt && <TimeValue key="at" value={batch.releasedAt} />],
                [t('batch.reason'), batch.reason],
              ]}
            />
          </Section>
          <Lines lines={batch.lines} />
          <Answers id={batch.id} />
        </>
      )}
    </RecordPage>
  );
}

function Lines({ lines }: { lines: BatchLine[] }) {
  const { t } = useTranslation();
  return (
    <section className="sheet sheet-flush">
      <RegisterRows<BatchLine>
        rows={lines}
        label={t('batch.lines')}
        rowKey={(line) => line.orderId}
        columns={[
          { title: t('ledger.order'), main: true, cell: (line) => <Link to={`/payment-orders/${line.orderId}`}>{line.number}</Link> },
          { title: t('ledger.purpose'), cell: (line) => line.purpose },
          { title: t('batch.account'), cell: (line) => line.account },
          { title: t('ledger.amount'), right: true, cell: (line) => <MoneyValue value={line.amount} /> },
          { title: t('ledger.statusLabel'), phone: 'head', cell: (line) => <LineState line={line} /> },
          { title: t('batch.said'), wide: true, cell: (line) => line.said ?? (line.code && t(`batch.problem.${last(line.code)}`)) },
        ]}
      />
    </section>
  );
}

/// The bank's files that were taken, the refused rows with their reason.
function Answers({ id }: { id: string }) {
  const answers = useQuery({ queryKey: ['batches', id, 'answers'], queryFn: ({ signal }) => readAnswers(id, signal) });
  return (
    <>
      {answers.data?.map((answer) => (
        <Section key={answer.sentAt} title={answer.fileName} extra={<Doer by={answer.sentBy} />}>
          <BankRows rows={answer.rows} />
        </Section>
      ))}
    </>
  );
}

export function BankRows({ rows }: { rows: BankRow[] }) {
  const { t } = useTranslation();
  return (
    <RegisterRows<BankRow>
      rows={rows}
      label={t('batch.answer')}
      rowKey={(row) => String(row.row)}
      rowTone={(row) => (row.problem ? 'late' : undefined)}
      columns={[
        { title: t('batch.row'), cell: (row) => row.row },
        { title: t('ledger.order'), main: true, cell: (row) => row.order },
        { title: t('ledger.amount'), right: true, cell: (row) => row.amount },
        { title: t('batch.result'), phone: 'head', cell: (row) => t(row.paid ? 'batch.state.PAID' : 'batch.state.FAILED') },
        { title: t('batch.said'), wide: true, cell: (row) => (row.problem ? t(`batch.problem.${last(row.problem)}`) : row.said) },
      ]}
    />
  );
}

const last = (code: string) => code.slice(code.lastIndexOf('.') + 1);

function ReleaseDialog({ read, onClose }: { read: Read<Batch>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => decideBatch(read.value.id, 'release', {}, call), { refresh });
  return (
    <DecisionDialog title={t('batch.release')} about={t('batch.releaseAbout')} confirm={t('batch.release')} submission={submission} onClose={onClose} />
  );
}

function WithdrawDialog({ read, onClose }: { read: Read<Batch>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideBatch(read.value.id, 'withdrawal', body, call), { refresh });
  return (
    <DecisionDialog<{ reason: string }>
      title={t('batch.withdraw')}
      about={t('batch.withdrawAbout')}
      confirm={t('batch.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
