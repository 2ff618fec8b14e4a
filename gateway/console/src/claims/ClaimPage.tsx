import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { type Claim, claimPath } from '../api/reward';
import { EvidenceSection } from '../patterns/EvidenceSection';
import { UnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { StepLine } from '../patterns/StepLine';
import { Trail } from '../patterns/Trail';
import { MoneyValue } from '../patterns/values';
import { Assumptions } from '../schemes/Assumptions';
import { AnswerObjectionDialog, ApproveDialog, PayDialog, PublishDialog, ReviewDialog } from './ClaimDialogs';
import { ClaimState } from './ClaimState';
import { ClawbackSection } from './ClawbackSection';
import { DecideClawbackDialog, ProposeClawbackDialog, RepaymentDialog } from './ClawbackDialogs';
import { useFactWords } from './DeclaredFields';
import { ExplanationSection } from './ExplanationSection';
import { ConfirmInstalmentDialog, HoldDialog } from './HoldDialogs';
import { Payees, PaymentSection } from './PaymentSection';
import { PublicitySection } from './PublicitySection';
import { ReviewSection } from './ReviewSection';

export function ClaimPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Claim>
      query={useRecord<Claim>('claims', id, claimPath(id), (claim) => claim.status === 'PAYMENT_REQUESTED')}
      back={{ to: '/claims', label: t('claim.title') }}
      title={(claim) => claim.projectName}
      about={(claim) => `${claim.number} · ${claim.schemeName}`}
      tags={(claim) => <ClaimState status={claim.status} />}
      actions={useActions()}
      offered={(claim) => claim.actions}
      aside={(claim) => <Trail kind="claim" entries={claim.decisions} />}
    >
      {(claim) => (
        <>
          <Steps claim={claim} />
          <Assumptions texts={claim.assumptions} />
          {claim.declinedReason && <p className="notice notice-bad">{claim.declinedReason}</p>}
          {claim.hint?.open && <p className="notice notice-warn">{t(`claim.hint.${claim.hint.cause}`)}</p>}
          <ClaimFacts claim={claim} />
          <ExplanationSection lines={claim.computation.lines} total={claim.computation.total} />
          <ReviewSection claim={claim} />
          <PublicitySection claim={claim} />
          <EvidenceSection records="claims" id={claim.id} />
          <PaymentSection claim={claim} />
          <ClawbackSection clawback={claim.clawback} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Claim>[] {
  const { t } = useTranslation();
  return [
    { name: 'review', label: t('claim.action.review'), dialog: (read, close) => <ReviewDialog read={read} onClose={close} /> },
    { name: 'publish', label: t('claim.action.publish'), dialog: (read, close) => <PublishDialog read={read} onClose={close} /> },
    {
      name: 'answer-objection',
      label: t('claim.action.answer'),
      dialog: (read, close) => <AnswerObjectionDialog read={read} onClose={close} />,
    },
    { name: 'approve', label: t('claim.action.approve'), dialog: (read, close) => <ApproveDialog read={read} onClose={close} /> },
    { name: 'pay', label: t('claim.action.pay'), dialog: (read, close) => <PayDialog read={read} onClose={close} /> },
    {
      name: 'confirm-instalment',
      label: t('claim.action.confirm-instalment'),
      dialog: (read, close) => <ConfirmInstalmentDialog read={read} onClose={close} />,
    },
    ...(['check-clawback', 'start-over', 'resume', 'suspend', 'withdraw'] as const).map((action) => ({
      name: action,
      label: t(`claim.action.${action}`),
      danger: action === 'suspend' || action === 'withdraw',
      dialog: (read: Read<Claim>, close: () => void) => <HoldDialog read={read} onClose={close} action={action} />,
    })),
    {
      name: 'decide-clawback',
      label: t('claim.action.decide-clawback'),
      dialog: (read, close) => <DecideClawbackDialog read={read} onClose={close} />,
    },
    {
      name: 'record-repayment',
      label: t('claim.action.record-repayment'),
      dialog: (read, close) => <RepaymentDialog read={read} onClose={close} />,
    },
    {
      name: 'propose-clawback',
      label: t('claim.action.propose-clawback'),
      danger: true,
      dialog: (read, close) => <ProposeClawbackDialog read={read} onClose={close} />,
    },
  ];
}

const order = ['APPLIED', 'REVIEWED', 'PUBLISHED', 'APPROVED', 'PAID'] as const;

function Steps({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  if (['DECLINED', 'WITHDRAWN', 'CLAWED_BACK'].includes(claim.status)) return null;
  const status = claim.status === 'PAYMENT_REQUESTED' ? 'APPROVED' : claim.status;
  return (
    <StepLine
      label={t('claim.steps')}
      steps={order.map((step) => ({ id: step, label: t(`claim.step.${step}`), day: step === 'PUBLISHED' ? claim.publicFrom : undefined }))}
      reached={order.findIndex((step) => step === status)}
    />
  );
}

function ClaimFacts({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const words = useFactWords();
  return (
    <Section title={t('claim.facts')}>
      <Facts
        items={[
          [t('claim.amount'), <MoneyValue key="amount" value={claim.amount} strong />],
          [
            t('claim.project'),
            <Link key="project" to={`/projects/${claim.projectId}`}>
              {claim.projectNumber}
            </Link>,
          ],
          [t('claim.beneficiaryLabel'), t(`claim.beneficiary.${claim.beneficiary}`, claim.beneficiary)],
          ...(claim.referralId
            ? [
                [
                  t('claim.referral'),
                  <Link key="referral" to={`/referrals/${claim.referralId}`}>
                    {t('claim.openReferral')}
                  </Link>,
                ] as [string, React.ReactNode],
              ]
            : []),
          [t('project.unit'), <UnitName key="unit" id={claim.unit} />],
          [t('claim.payee'), <Payees key="payee" claim={claim} />],
          [
            t('claim.scheme'),
            <Link key="scheme" to={`/claims/schemes/${encodeURIComponent(`${claim.schemeId}@${claim.schemeVersion}`)}`}>
              {claim.schemeName}
            </Link>,
          ],
          ...claim.asked
            .filter(({ name }) => claim.facts[name])
            .map(({ name }): [string, React.ReactNode] => [`${t('claim.declared')} · ${words.label(name)}`, words.word(claim.facts[name] ?? '')]),
        ]}
      />
    </Section>
  );
}
