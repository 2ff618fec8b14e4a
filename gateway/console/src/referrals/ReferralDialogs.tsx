import { useQuery } from '@tanstack/react-query';
import { Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lead } from '../api/lead';
import {
  confirmReferral,
  endReferral,
  fileReferral,
  type InvestorLink,
  makeInvestorLink,
  readReferrers,
  type Referral,
} from '../api/referral';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { useDecision, useSubmission } from '../patterns/submission';
import { TimeValue } from '../patterns/values';

const refresh = [['referrals'], ['leads'], ['work']];

interface Props {
  referral: Referral;
  etag: string | undefined;
  onClose: () => void;
}

export function FileReferralDialog({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const referrers = useQuery({ queryKey: ['referrers', 'choices'], queryFn: ({ signal }) => readReferrers(undefined, signal) });
  const choices = (referrers.data?.items ?? [])
    .filter((referrer) => referrer.status === 'CONFIRMED')
    .map((referrer) => ({ value: referrer.id, label: `${referrer.name} (${referrer.number})` }));
  const submission = useSubmission(
    (body: { referrerId: string; statement: string }, key) => fileReferral({ ...body, lead: lead.id }, key),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('referral.file')}
      about={t('referral.fileAbout')}
      confirm={t('referral.file')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="referrerId" label={t('referral.referrer')} choices={choices} />
      <p className="field-after">
        <Link to="/referrers">{t('referral.registerReferrer')}</Link>
      </p>
      <TextField name="statement" label={t('referral.statement')} lines={4} max={4000} />
    </DecisionDialog>
  );
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

/// The investor has no account: a link that works once is handed over, and a new one ends the old one.
export function InvestorLinkDialog({ referral, onClose }: { referral: Referral; onClose: () => void }) {
  const { t } = useTranslation();
  const [link, setLink] = useState<InvestorLink>();
  const submission = useSubmission((_: object, key) => makeInvestorLink(referral.id, key), { refresh, onDone: setLink });
  if (!link) {
    // The dialog stays open for the link itself, so closing is left to the person.
    return (
      <DecisionDialog
        title={t('referral.action.investor-link')}
        about={t('referral.linkAbout')}
        confirm={t('referral.makeLink')}
        submission={submission}
        onClose={() => undefined}
        onCancel={onClose}
      />
    );
  }
  const address = `${window.location.origin}/public/referral-confirmations/${encodeURIComponent(link.token)}`;
  return (
    <Modal open title={t('referral.action.investor-link')} footer={null} onCancel={onClose}>
      <p className="dialog-about">
        {t('referral.linkUntil')} <TimeValue value={link.expiresAt} />
      </p>
      <Typography.Paragraph copyable={{ text: address }} code className="link-shown">
        {address}
      </Typography.Paragraph>
    </Modal>
  );
}
