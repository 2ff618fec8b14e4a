import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Referral, referralPath } from '../api/referral';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { LeadLink } from './LeadLink';
import { ReferralCard } from './ReferralCard';

export function ReferralPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Referral>
      query={useRecord<Referral>('referrals', id, referralPath(id))}
      back={{ to: '/referrals', label: t('referral.title') }}
      title={(referral) => referral.number}
      about={(referral) => referral.referrerName}
      actions={[]}
      offered={() => []}
      aside={(referral) => <RecordTrail kind="referral" records="referrals" id={referral.id} />}
    >
      {(referral, read) => (
        <>
          <Section title={t('referral.confirmations')}>
            <ReferralCard referral={referral} etag={read.etag} />
          </Section>
          <Section title={t('referral.content')}>
            <Facts
              items={[
                [t('referral.lead'), <LeadLink key="lead" referral={referral} />],
                [
                  t('referral.referrer'),
                  <Link key="referrer" to={`/referrers/${referral.referrerId}`}>
                    {referral.referrerName}
                  </Link>,
                ],
              ]}
            />
            {referral.statement && <p className="fact-line pre">{referral.statement}</p>}
          </Section>
        </>
      )}
    </RecordPage>
  );
}
