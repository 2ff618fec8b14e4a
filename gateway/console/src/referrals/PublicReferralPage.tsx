import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { get, post } from '../api/http';
import { type PublicReferral, publicReferralPath } from '../api/referral';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Facts } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { TimeValue } from '../patterns/values';

/// The investor's own page: opened by a link that works once, without an account.
export function PublicReferralPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const path = publicReferralPath(token);
  const query = useQuery({
    queryKey: ['public-referral', token],
    queryFn: ({ signal }) => get<PublicReferral>(path, signal),
    retry: false,
    staleTime: Infinity,
  });
  const submission = useSubmission((body: { confirmed: boolean }, key) => post<PublicReferral>(path, body, { key }));
  const [confirmed, setConfirmed] = useState(false);
  const confirm = async () => setConfirmed(await submission.submit({ confirmed: true }));
  const referral = query.data;
  return (
    <div className="page page-form">
      <PageHead title={t('publicReferral.title')} about={t(referral?.percent ? 'publicReferral.shareAbout' : 'publicReferral.about')} />
      <PartState query={query} />
      {referral && (
        <div className="sheet">
          <Facts
            items={[
              [t('publicReferral.investor'), referral.investorName],
              [t('publicReferral.lead'), referral.leadTitle],
              [t('publicReferral.referrer'), referral.referrerName],
              ...(referral.percent ? [[t('publicReferral.percent'), `${referral.percent} %`] as [string, string]] : []),
              [t('publicReferral.filedAt'), <TimeValue key="filed" value={referral.filedAt} />],
            ]}
          />
          <ProblemNotice problem={submission.problem} />
          <div className="public-confirm">
            {referral.confirmed || confirmed ? (
              <p className="notice notice-good" role="status">
                {t('publicReferral.done')}
              </p>
            ) : (
              <Button type="primary" loading={submission.pending} onClick={() => void confirm()}>
                {t('publicReferral.confirm')}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
