import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '../app/session';
import type { Read } from '../api/http';
import { type BenefitRecord, exportBenefits } from '../api/benefit';
import { type Benefit, benefitPath, decideBenefit, readBenefits, talentClasses } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { LinkButton } from '../patterns/LinkButton';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { BenefitClawback, ClawbackDialog, DemandDialog } from './BenefitClawback';
import { BenefitExplanation } from './BenefitExplanation';
import { BenefitPayments, benefitRefresh as refresh } from './BenefitPayments';
import { useBenefitName, useKindChoices } from './benefitTables';
import { TalentNavigation } from './TalentNavigation';

const statuses = ['GRANTED', 'APPROVED', 'PAYMENT_ORDERED', 'PAID', 'DECLINED', 'PAYMENT_REFUSED', 'RUNNING', 'CANCELLED'] as const;
const tones: Record<string, Tone> = {
  GRANTED: 'warn',
  APPROVED: 'open',
  PAYMENT_ORDERED: 'open',
  PAID: 'good',
  DECLINED: 'bad',
  PAYMENT_REFUSED: 'bad',
  RUNNING: 'open',
};
const clawbackStatuses = ['PROPOSED', 'CONFIRMED', 'DISMISSED'] as const;

export function BenefitRegisterPage() {
  const { t } = useTranslation();
  const nameOf = useBenefitName();
  const office = useSession().functions.includes('TALENT_OFFICE');
  return (
    <RegisterPage<Benefit>
      name="benefits"
      title={t('benefit.title')}
      about={t('benefit.about')}
      top={<TalentNavigation />}
      actions={office && <LinkButton to="/talent/benefits/new">{t('benefit.grant')}</LinkButton>}
      filters={[
        { name: 'status', label: t('benefit.statusLabel'), options: useChoices(statuses, 'benefit.status') },
        { name: 'kind', label: t('benefit.kindLabel'), options: useKindChoices() },
        { name: 'talentClass', label: t('talent.class'), options: talentClasses.map((value) => ({ value, label: value })) },
        { name: 'clawback', label: t('benefit.clawbackLabel'), options: useChoices(clawbackStatuses, 'benefit.clawbackStatus') },
      ]}
      columns={[
        {
          title: t('benefit.kindLabel'),
          main: true,
          cell: (benefit) => (
            <>
              {nameOf(benefit.kind)}
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
      exported={exportBenefits}
      rowKey={(benefit) => benefit.id}
      rowLink={(benefit) => `/talent/benefits/${benefit.id}`}
      empty={t('benefit.none')}
    />
  );
}

export function BenefitPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const nameOf = useBenefitName();
  return (
    <RecordPage<BenefitRecord>
      query={useRecord<BenefitRecord>('benefits', id, benefitPath(id), (benefit) => benefit.status === 'APPROVED')}
      back={{ to: '/talent/benefits', label: t('benefit.title') }}
      title={(benefit) => nameOf(benefit.kind)}
      about={(benefit) => `${benefit.number} · ${benefit.talentNumber}`}
      tags={(benefit) => <BenefitState status={benefit.status} />}
      offered={(benefit) => benefit.actions}
      aside={(benefit) => <RecordTrail kind="benefit" records="benefits" id={benefit.id} />}
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
        { name: 'demandAgain', label: t('benefit.step.demandAgain'), dialog: (read, close) => <DemandDialog read={read} onClose={close} /> },
        ...['clawBack', 'confirmClawback', 'dismissClawback'].map((name) => ({
          name,
          label: t(`benefit.step.${name}`),
          danger: name !== 'dismissClawback',
          dialog: (read: Read<BenefitRecord>, close: () => void) => <ClawbackDialog read={read} action={name} onClose={close} />,
        })),
      ]}
    >
      {(benefit, read) => (
        <>
          <Section title={t('benefit.facts')}>
            <Facts
              items={[
                [t('ledger.amount'), <MoneyValue key="amount" value={benefit.amount} strong />],
                [t('benefit.paid'), <MoneyValue key="paidSum" value={benefit.paid} />],
                [t('benefit.recipientLabel'), t(`benefit.recipient.${benefit.recipient}`)],
                [t('benefit.payee'), benefit.payee],
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
                [t('benefit.ruling'), benefit.ruling],
                [t('benefit.paidAt'), <DateValue key="paid" value={benefit.paidAt} />],
                [t('ledger.refusedReason'), benefit.declinedReason],
              ]}
            />
          </Section>
          <Section title={t('claim.explanation')}>
            <BenefitExplanation benefit={benefit} />
          </Section>
          {benefit.marks.length > 0 && (
            <Section title={t('benefit.marks')}>
              {benefit.marks.map((mark) => (
                <p key={mark.text}>{mark.text}</p>
              ))}
            </Section>
          )}
          <BenefitPayments read={read} />
          <BenefitClawback benefit={benefit} />
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
