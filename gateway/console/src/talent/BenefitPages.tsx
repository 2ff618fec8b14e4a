import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { type Benefit, benefitPath, decideBenefit, readBenefits } from '../api/talent';
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
import { BenefitExplanation } from './BenefitExplanation';
import { TalentNavigation } from './TalentNavigation';

const statuses = ['GRANTED', 'APPROVED', 'PAYMENT_ORDERED', 'PAID', 'DECLINED', 'PAYMENT_REFUSED'] as const;
const tones: Record<string, Tone> = {
  GRANTED: 'warn',
  APPROVED: 'open',
  PAYMENT_ORDERED: 'open',
  PAID: 'good',
  DECLINED: 'bad',
  PAYMENT_REFUSED: 'bad',
};
const refresh = [['benefits'], ['work'], ['orders']];

export function BenefitRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Benefit>
      name="benefits"
      title={t('benefit.title')}
      about={t('benefit.about')}
      top={<TalentNavigation />}
      filters={[{ name: 'status', label: t('benefit.statusLabel'), options: useChoices(statuses, 'benefit.status') }]}
      columns={[
        {
          title: t('benefit.kindLabel'),
          main: true,
          cell: (benefit) => (
            <>
              {t(`benefit.kind.${benefit.kind}`)}
              <span className="row-sub">
                {benefit.number} · {benefit.talentNumber}
              </span>
            </>
          ),
        },
        { title: t('ledger.amount'), right: true, cell: (benefit) => <MoneyValue value={benefit.amount} /> },
        { title: t('talent.class'), cell: (benefit) => benefit.talentClass },
        { title: t('benefit.appliedOn'), cell: (benefit) => <DateValue value={benefit.appliedOn} /> },
        { title: t('benefit.statusLabel'), phone: 'head', cell: (benefit) => <BenefitState status={benefit.status} /> },
      ]}
      load={({ filters, after, signal }) => readBenefits(filters, after, signal)}
      rowKey={(benefit) => benefit.id}
      rowLink={(benefit) => `/talent/benefits/${benefit.id}`}
      empty={t('benefit.none')}
    />
  );
}

export function BenefitPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Benefit>
      query={useRecord<Benefit>('benefits', id, benefitPath(id), (benefit) => benefit.status === 'APPROVED')}
      back={{ to: '/talent/benefits', label: t('benefit.title') }}
      title={(benefit) => t(`benefit.kind.${benefit.kind}`)}
      about={(benefit) => `${benefit.number} · ${benefit.talentNumber}`}
      tags={(benefit) => <BenefitState status={benefit.status} />}
      offered={(benefit) => benefit.actions}
      actions={[
        {
          name: 'approve',
          label: t('benefit.approve'),
          dialog: (read, close) => <DecideDialog read={read} decision="approval" onClose={close} />,
        },
        {
          name: 'decline',
          label: t('benefit.decline'),
          danger: true,
          dialog: (read, close) => <DecideDialog read={read} decision="refusal" onClose={close} />,
        },
      ]}
    >
      {(benefit) => (
        <>
          <Section title={t('benefit.facts')}>
            <Facts
              items={[
                [t('ledger.amount'), <MoneyValue key="amount" value={benefit.amount} strong />],
                [t('talent.class'), benefit.talentClass],
                [
                  t('benefit.talent'),
                  <Link key="talent" to={`/talent/people/${benefit.talentId}`} className="figures">
                    {benefit.talentNumber}
                  </Link>,
                ],
                [t('benefit.rule'), benefit.ruleVersion],
                [t('benefit.appliedOn'), <DateValue key="on" value={benefit.appliedOn} />],
                [
                  t('benefit.people'),
                  <span key="people">
                    <Doer by={benefit.grantedBy} />
                    {benefit.decidedBy && ' → '}
                    <Doer by={benefit.decidedBy} />
                  </span>,
                ],
                [t('benefit.paidAt'), <DateValue key="paid" value={benefit.paidAt} />],
                [t('ledger.refusedReason'), benefit.declinedReason],
              ]}
            />
          </Section>
          <Section title={t('claim.explanation')}>
            <BenefitExplanation benefit={benefit} />
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function DecideDialog({ read, decision, onClose }: { read: Read<Benefit>; decision: 'approval' | 'refusal'; onClose: () => void }) {
  const { t } = useTranslation();
  const approving = decision === 'approval';
  const submission = useDecision(
    read.etag,
    (body: { note?: string; reason?: string }, call) => decideBenefit(read.value.id, decision, filled(body) ?? {}, call),
    { refresh },
  );
  const title = t(approving ? 'benefit.approve' : 'benefit.decline');
  return (
    <DecisionDialog
      title={title}
      about={approving ? t('benefit.approveAbout') : undefined}
      confirm={title}
      danger={!approving}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name={approving ? 'note' : 'reason'} label={t(approving ? 'form.note' : 'form.reason')} optional={approving} />
    </DecisionDialog>
  );
}

function BenefitState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`benefit.status.${status}`)}</StateTag>;
}
