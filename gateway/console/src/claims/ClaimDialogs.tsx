import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { readBudgets } from '../api/ledger';
import type { Claim } from '../api/reward';
import { formatMoney } from '../i18n/formats';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { YesNoField } from '../patterns/YesNoField';
import { CorrectedFields, declaredOf } from './DeclaredFields';
import { useClaimDecision } from './decision';

interface Props {
  read: Read<Claim>;
  onClose: () => void;
}

export function ReviewDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const bodies = read.value.missingReviews;
  const submission = useClaimDecision<{ body: string; agrees: boolean; opinion: string }>(read, 'reviews');
  return (
    <DecisionDialog
      title={t('claim.action.review')}
      about={t('claim.reviewAbout')}
      confirm={t('claim.action.review')}
      initial={bodies.length === 1 ? { body: bodies[0] } : {}}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="body"
        label={t('claim.bodyLabel')}
        choices={bodies.map((body) => ({ value: body, label: t(`claim.body.${body}`) }))}
      />
      <YesNoField name="agrees" label={t('claim.verdict')} yes={t('claim.agrees')} no={t('claim.disagrees')} />
      <ReasonField name="opinion" label={t('claim.opinion')} />
    </DecisionDialog>
  );
}

export function PublishDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useClaimDecision<object>(read, 'publicity', () => ({}));
  return (
    <DecisionDialog
      title={t('claim.action.publish')}
      about={t('claim.publishAbout')}
      confirm={t('claim.action.publish')}
      submission={submission}
      onClose={onClose}
    />
  );
}

export function AnswerObjectionDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const open = read.value.objections.filter((objection) => !objection.answeredAt);
  const { asked, facts: declared } = read.value;
  const unasked = Object.fromEntries(Object.entries(declared).filter(([name]) => asked.every((one) => one.name !== name)));
  const submission = useClaimDecision<{ no: string; outcome: string; answer: string; facts?: Record<string, string> }>(
    read,
    (body) => `objections/${body.no}/answer`,
    ({ outcome, answer, facts }) => ({
      upheld: outcome !== 'REJECTED',
      recompute: outcome === 'RECOMPUTED',
      answer,
      ...(outcome === 'RECOMPUTED' && asked.length > 0 ? { facts: { ...unasked, ...declaredOf(asked, facts) } } : {}),
    }),
  );
  return (
    <DecisionDialog
      title={t('claim.action.answer')}
      about={t('claim.answerAbout')}
      confirm={t('claim.action.answer')}
      initial={{ no: String(open[0]?.no ?? ''), facts: declared }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="no"
        label={t('claim.objectionLabel')}
        choices={open.map((one) => ({
          value: String(one.no),
          label: `${t('publicity.objection', { no: one.no })} · ${one.text.slice(0, 30)}`,
        }))}
      />
      <ChoiceField
        name="outcome"
        label={t('claim.upheldLabel')}
        choices={['REJECTED', 'DECLINED', 'RECOMPUTED'].map((value) => ({ value, label: t(`claim.objectionOutcome.${value}`) }))}
      />
      <CorrectedFields claim={read.value} />
      <TextField name="answer" label={t('claim.answer')} lines={4} max={4000} />
    </DecisionDialog>
  );
}

export function ApproveDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useClaimDecision<{ approved: boolean; reason: string }>(read, 'approval');
  return (
    <DecisionDialog
      title={t('claim.action.approve')}
      about={t('claim.approveAbout')}
      confirm={t('action.decide')}
      submission={submission}
      onClose={onClose}
    >
      <YesNoField name="approved" label={t('claim.verdict')} yes={t('claim.approved')} no={t('claim.notApproved')} />
      <ReasonField />
    </DecisionDialog>
  );
}

export function PayDialog({ read, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  const due = read.value.instalments.filter((one) => one.state === 'REQUESTED' || (one.state === 'OPEN' && !one.waitsFor));
  const submission = useClaimDecision<{ no: string; budgetId: string }>(read, 'payment', ({ no, budgetId }) => ({ no: Number(no), budgetId }));
  const first = due[0];
  return (
    <DecisionDialog
      title={t('claim.action.pay')}
      about={first && t('claim.payAbout', { amount: formatMoney(first.amount, i18n.language) })}
      confirm={t('claim.action.pay')}
      initial={{ no: String(first?.no ?? '') }}
      submission={submission}
      onClose={onClose}
    >
      {due.length > 1 && (
        <ChoiceField
          name="no"
          label={t('claim.instalments')}
          choices={due.map((one) => ({
            value: String(one.no),
            label: [t('claim.instalment', { no: one.instalment }), one.payer, formatMoney(one.amount, i18n.language)].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {due.length === 1 && (
        <Form.Item name="no" hidden>
          <Input />
        </Form.Item>
      )}
      <ChoiceField
        name="budgetId"
        label={t('ledger.budget')}
        choices={(budgets.data?.items ?? []).map((one) => ({
          value: one.id,
          label: `${one.name} · ${t('ledger.available')} ${formatMoney(one.available, i18n.language)}`,
        }))}
      />
    </DecisionDialog>
  );
}
