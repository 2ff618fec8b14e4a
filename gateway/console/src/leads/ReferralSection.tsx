import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import type { Lead } from '../api/lead';
import { readReferrals } from '../api/referral';
import { useSession } from '../app/session';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { ReferralCard } from '../referrals/ReferralCard';
import { FileReferralDialog } from '../referrals/FileReferralDialog';
import { mayFileReferral } from './rights';

/// Who says to have brought this investor, and which of the four parties have confirmed it.
export function ReferralSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const session = useSession();
  const [filing, setFiling] = useState(false);
  const referrals = useQuery({
    queryKey: ['referrals', 'of-lead', lead.id],
    queryFn: ({ signal }) => readReferrals({ lead: lead.id }, undefined, signal),
    retry: false,
  });
  const items = referrals.data?.items ?? [];
  const mayFile = mayFileReferral(session.functions) && lead.status !== 'RELEASED' && !lead.masked;
  if (items.length === 0 && !mayFile && !referrals.isError) return null;
  return (
    <Section
      title={t('referral.title')}
      extra={
        mayFile && (
          <Button size="small" onClick={() => setFiling(true)}>
            {t('referral.file')}
          </Button>
        )
      }
    >
      <PartState query={referrals} />
      {referrals.data && items.length === 0 && <p className="muted">{t('referral.none')}</p>}
      {items.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} etag={etagOf(referral.version)} />
      ))}
      {filing && <FileReferralDialog lead={lead} onClose={() => setFiling(false)} />}
    </Section>
  );
}
