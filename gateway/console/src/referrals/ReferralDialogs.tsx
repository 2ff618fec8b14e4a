import { Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmReferral, endReferral, makeInvestorLink, makeShareLink, type OneTimeLink, type Referral } from '../api/referral';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useDecision, useSubmission } from '../patterns/submission';
import { TimeValue } from '../patterns/values';

const refresh = [['referrals'], ['leads'], ['work']];

interface Props {
  referral: Referral;
  etag: string | undefined;
  onClose: () => void;
}

export function ConfirmReferralDialog({ referral, etag, party, onClose }: Props & { party: string }) {
  const { t } = useTranslation();
  const submission = useDecision(etag, (_: object, call) => confirmReferral(referral.id, party, call), { refresh });
  const title = t('referral.confirmAs', { party: t(`referral.party.${party}`) });
  return (
    <DecisionDialog
      title={title}
      about={t('referral.confirmAbout')}
      confirm={t('action.confirm')}
      submission={submission}
      onClose={onClose}
    />
  );
}

export function EndReferralDialog({ referral, etag, how, onClose }: Props & { how: 'refusal' | 'withdrawal' }) {
  const { t } = useTranslation();
  const submission = useDecision(etag, (body: { reason: string }, call) => endReferral(referral.id, how, body.reason, call), { refresh });
  const title = t(how === 'refusal' ? 'referral.action.refuse' : 'referral.action.withdraw');
  return (
    <DecisionDialog title={title} confirm={title} danger submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}

/// Who has no account gets a link that works once, and a new one ends the old one: the investor, or a joint referrer.
export function LinkDialog({ referral, joint, onClose }: { referral: Referral; joint?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<OneTimeLink>();
  const submission = useSubmission(
    (_: object, key) => (joint ? makeShareLink(referral.id, joint, key) : makeInvestorLink(referral.id, key)),
    { refresh, onDone: setLink },
  );
  const title = t(joint ? 'referral.action.share-link' : 'referral.action.investor-link');
  if (!link) {
    // The dialog stays open for the link itself, so closing is left to the person.
    return (
      <DecisionDialog
        title={title}
        about={t(joint ? 'referral.shareLinkAbout' : 'referral.linkAbout')}
        confirm={t('referral.makeLink')}
        submission={submission}
        onClose={() => undefined}
        onCancel={onClose}
      />
    );
  }
  const address = `${window.location.origin}/public/referral-confirmations/${encodeURIComponent(link.token)}`;
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      <p className="dialog-about">
        {t(joint ? 'referral.shareLinkUntil' : 'referral.linkUntil')} <TimeValue value={link.expiresAt} />
      </p>
      <Typography.Paragraph copyable={{ text: address }} code className="link-shown">
        {address}
      </Typography.Paragraph>
    </Modal>
  );
}
