import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideFee, type Fee, feePath, feeStatuses, readFees } from '../api/expert';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { ExpertsNavigation } from './ExpertsNavigation';

const tones: Record<string, Tone> = {
  COMPUTED: 'warn',
  APPROVED: 'open',
  PAYMENT_ORDERED: 'open',
  PAID: 'good',
  DECLINED: 'bad',
  PAYMENT_REFUSED: 'bad',
};

export function FeeRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Fee>
      name="expert-fees"
      title={t('expertFee.title')}
      about={t('expertFee.about')}
      top={<ExpertsNavigation />}
      filters={[{ name: 'status', label: t('expertFee.statusLabel'), options: useChoices(feeStatuses, 'expertFee.status') }]}
      columns={[
        {
          title: t('expertFee.number'),
          main: true,
          cell: (fee) => (
            <>
              {fee.number}
              <span className="row-sub">
                {fee.expertNumber} · {fee.consultationNumber}
              </span>
            </>
          ),
        },
        { title: t('ledger.amount'), right: true, cell: (fee) => <MoneyValue value={fee.amount} /> },
        { title: t('expertYear.year'), cell: (fee) => fee.year },
        { title: t('expertFee.statusLabel'), phone: 'head', cell: (fee) => <FeeState status={fee.status} /> },
      ]}
      load={({ filters, after, signal }) => readFees(filters, after, signal)}
      rowKey={(fee) => fee.id}
      rowLink={(fee) => `/talent/expert-fees/${fee.id}`}
      empty={t('expertFee.none')}
    />
  );
}

export function FeePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Fee>
      query={useRecord<Fee>('expert-fees', id, feePath(id), (fee) => fee.status === 'APPROVED')}
      back={{ to: '/talent/expert-fees', label: t('expertFee.title') }}
      title={(fee) => fee.number}
      about={(fee) => `${fee.expertNumber} · ${fee.consultationNumber}`}
      tags={(fee) => <FeeState status={fee.status} />}
      offered={(fee) => fee.actions}
      actions={[
        { name: 'approve', label: t('expertFee.approve'), dialog: (read, close) => <DecideDialog read={read} decision="approval" onClose={close} /> },
        {
          name: 'decline',
          label: t('expertFee.decline'),
          danger: true,
          dialog: (read, close) => <DecideDialog read={read} decision="refusal" onClose={close} />,
        },
        { name: 'again', label: t('expertFee.again'), dialog: (read, close) => <DecideDialog read={read} decision="order" onClose={close} /> },
      ]}
    >
      {(fee) => (
        <>
          <Section title={t('expertFee.facts')}>
            <Facts
              items={[
                [t('ledger.amount'), <MoneyValue key="amount" value={fee.amount} strong />],
                [
                  t('expertFee.expert'),
                  <Link key="expert" to={`/talent/experts/${fee.expertId}`}>
                    {fee.expertNumber}
                  </Link>,
                ],
                [t('expertFee.consultation'), fee.consultationNumber],
                [t('benefit.rule'), fee.ruleVersion],
                [
                  t('expertFee.people'),
                  <span key="people">
                    <Doer by={fee.computedBy} />
                    {fee.decidedBy && ' → '}
                    <Doer by={fee.decidedBy} />
                  </span>,
                ],
                [t('benefit.paidAt'), <DateValue key="paid" value={fee.paidAt} />],
                [t('ledger.refusedReason'), fee.declinedReason ?? fee.refusal?.text],
              ]}
            />
          </Section>
          <Section title={t('claim.explanation')}>
            <ol>
              {fee.explanation.map((line) => (
                <li key={line.step}>{line.text}</li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function DecideDialog({ read, decision, onClose }: { read: Read<Fee>; decision: 'approval' | 'refusal' | 'order'; onClose: () => void }) {
  const { t } = useTranslation();
  const declining = decision === 'refusal';
  const name = { approval: 'approve', refusal: 'decline', order: 'again' }[decision];
  const submission = useDecision(read.etag, (body: object, call) => decideFee(read.value.id, decision, filled(body) ?? {}, call), {
    refresh: [['expert-fees'], ['work'], ['orders']],
  });
  const title = t(`expertFee.${name}`);
  return (
    <DecisionDialog
      title={title}
      about={declining ? undefined : t(`expertFee.${name}About`)}
      confirm={title}
      danger={declining}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name={declining ? 'reason' : 'note'} label={t(declining ? 'form.reason' : 'form.note')} optional={!declining} />
    </DecisionDialog>
  );
}

function FeeState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`expertFee.status.${status}`)}</StateTag>;
}
