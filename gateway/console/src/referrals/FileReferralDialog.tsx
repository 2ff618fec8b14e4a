import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lead } from '../api/lead';
import { agreeShares, fileReferral, readReferrers, type Referral } from '../api/referral';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { useDecision, useSubmission } from '../patterns/submission';
import { PartnersField } from './PartnersField';
import { allShares, type Partner } from './shares';

const refresh = [['referrals'], ['leads'], ['work']];

/// Referrers see themselves only; officers see all and file for any of them.
function useReferrers() {
  const session = useSession();
  const referrers = useQuery({ queryKey: ['referrers', 'choices'], queryFn: ({ signal }) => readReferrers(undefined, signal) });
  const choices = (referrers.data?.items ?? [])
    .filter((referrer) => referrer.status === 'CONFIRMED')
    .map((referrer) => ({ value: referrer.id, label: `${referrer.name} (${referrer.number})` }));
  const seesOnlyItself = session.functions.every((one) => one === 'REFERRER');
  return { choices, partners: seesOnlyItself ? {} : { choices } };
}

interface Filing {
  referrerId: string;
  lead?: string;
  statement: string;
  partners?: Partner[];
}

/// @param lead none where the referrer, who sees no leads, names it by its number
export function FileReferralDialog({ lead, onClose }: { lead?: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const { choices, partners } = useReferrers();
  const submission = useSubmission(
    (body: Filing, key) =>
      fileReferral(
        {
          referrerId: body.referrerId,
          lead: lead?.id ?? body.lead?.trim() ?? '',
          statement: body.statement,
          shares: allShares(body.referrerId, body.partners ?? []),
        },
        key,
      ),
    { refresh },
  );
  return (
    <DecisionDialog<Filing>
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
      {!lead && <TextField name="lead" label={t('referral.leadNumber')} help={t('referral.leadNumberHelp')} max={100} />}
      <TextField name="statement" label={t('referral.statement')} lines={4} max={4000} />
      <PartnersField {...partners} />
    </DecisionDialog>
  );
}

/// Everybody is asked again once the shares have changed.
export function SharesDialog({ referral, etag, onClose }: { referral: Referral; etag: string | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const { partners } = useReferrers();
  const others = referral.shares
    .filter((share) => share.referrerId !== referral.referrerId)
    .map((share) => ({ referrer: 'choices' in partners ? share.referrerId : share.number, percent: share.percent }));
  const submission = useDecision(
    etag,
    (body: { partners?: Partner[] }, call) => {
      const shares = allShares(referral.referrerId, body.partners ?? []);
      return agreeShares(referral.id, shares.length > 0 ? shares : [{ referrer: referral.referrerId, percent: '100' }], call);
    },
    { refresh },
  );
  return (
    <DecisionDialog<{ partners?: Partner[] }>
      title={t('referral.action.shares')}
      about={t('referral.sharesAbout', { name: referral.referrerName })}
      confirm={t('action.save')}
      initial={{ partners: others }}
      submission={submission}
      onClose={onClose}
    >
      <PartnersField {...partners} />
    </DecisionDialog>
  );
}
