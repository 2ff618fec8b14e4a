import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { changePromotion, decideInvitation, decidePromotion, type Invited, type Promotion, type TypedPromotion } from '../api/promotion';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { PromotionFields } from './PromotionFields';

interface Props {
  read: Read<Promotion>;
  onClose: () => void;
}

const refresh = [['promotions']];

function usePromotionDecision<B extends object>({ read }: Props, decision: string, sent: (body: B) => object = filled) {
  return useDecision(read.etag, (body: B, call) => decidePromotion(read.value.id, decision, sent(body), call), { refresh });
}

export function ChangePromotionDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, kind, name, place, from, until, partners } = read.value;
  const submission = useDecision(read.etag, (body: TypedPromotion, call) => changePromotion(id, filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('promotion.action.change')}
      confirm={t('action.save')}
      initial={{ kind, name, place, from, until, partners: partners.map((unit) => unit.id) }}
      submission={submission}
      onClose={onClose}
    >
      <PromotionFields />
    </DecisionDialog>
  );
}

/// A list as it stands in a table or a text; who is invited already is not invited twice.
export function InviteDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('promotion.action.invite')}
      about={t('promotion.inviteAbout')}
      confirm={t('promotion.action.invite')}
      submission={usePromotionDecision<{ names: string }>(props, 'invitations')}
      onClose={props.onClose}
    >
      <TextField name="names" label={t('promotion.names')} help={t('promotion.namesHelp')} lines={6} max={200_000} />
    </DecisionDialog>
  );
}

/// Who is ticked came; of the others it is told that they did not.
export function AttendanceDialog(props: Props) {
  const { t } = useTranslation();
  const invited = props.read.value.invited.filter((one) => one.withdrawnBecause === null);
  const submission = usePromotionDecision<{ came?: string[] }>(props, 'attendance', ({ came = [] }) => ({
    came,
    absent: invited.map((one) => one.id).filter((id) => !came.includes(id)),
  }));
  return (
    <DecisionDialog
      title={t('promotion.action.attendance')}
      about={t('promotion.attendanceAbout')}
      confirm={t('action.save')}
      initial={{ came: invited.filter((one) => one.came).map((one) => one.id) }}
      submission={submission}
      onClose={props.onClose}
    >
      <Form.Item name="came" label={t('promotion.whoCame')} rules={[{ required: false }]}>
        <Checkbox.Group className="choices" options={invited.map((one) => ({ value: one.id, label: one.name }))} />
      </Form.Item>
    </DecisionDialog>
  );
}

export function NameLeadDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('promotion.action.lead')}
      about={t('promotion.leadAbout')}
      confirm={t('action.save')}
      submission={usePromotionDecision<{ lead: string }>(props, 'leads')}
      onClose={props.onClose}
    >
      <TextField name="lead" label={t('visit.leadNumber')} max={100} />
    </DecisionDialog>
  );
}

export function CancelPromotionDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('promotion.action.cancel')}
      about={t('promotion.cancelAbout')}
      confirm={t('promotion.action.cancel')}
      danger
      submission={usePromotionDecision<{ reason: string }>(props, 'cancellation')}
      onClose={props.onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

interface InvitedProps extends Props {
  invited: Invited;
}

export function SigningDialog({ read, invited, onClose }: InvitedProps) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { amount: Money }, call) => decideInvitation(read.value.id, invited.id, 'signing', body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('promotion.sign')}
      about={`${invited.name} · ${t('promotion.signAbout')}`}
      confirm={t('action.save')}
      {...(invited.signed ? { initial: { amount: invited.signed } } : {})}
      submission={submission}
      onClose={onClose}
    >
      <MoneyField name={['amount']} label={t('promotion.signed')} />
    </DecisionDialog>
  );
}

export function WithdrawDialog({ read, invited, onClose }: InvitedProps) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideInvitation(read.value.id, invited.id, 'withdrawal', body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('promotion.withdraw')}
      about={invited.name}
      confirm={t('promotion.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
