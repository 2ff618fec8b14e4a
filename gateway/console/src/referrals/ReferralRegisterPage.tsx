import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readReferrals, type Referral } from '../api/referral';
import { useChoices } from '../patterns/fields';
import { RegisterPage } from '../patterns/RegisterPage';
import { StateTag, TimeValue } from '../patterns/values';
import { LeadNavigation } from './LeadNavigation';
import { referralTones } from './ReferralCard';

const statuses = ['FILED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'] as const;

export function ReferralRegisterPage() {
  const { t } = useTranslation();
  const options = useChoices(statuses, 'referral.status');
  return (
    <RegisterPage<Referral>
      name="referrals"
      title={t('referral.title')}
      about={t('referral.about')}
      top={<LeadNavigation />}
      filters={[{ name: 'status', label: t('referral.statusLabel'), options }]}
      columns={[
        { title: t('referral.number'), main: true, cell: (referral) => <span className="figures">{referral.number}</span> },
        { title: t('referral.referrer'), cell: (referral) => referral.referrerName },
        {
          title: t('referral.lead'),
          cell: (referral) => (
            <Link to={`/leads/${referral.leadId}`} className="figures">
              {referral.leadNumber}
            </Link>
          ),
        },
        {
          title: t('referral.confirmations'),
          cell: (referral) => <span className="figures">{`${referral.confirmations.length} / 4`}</span>,
        },
        { title: t('referral.filedAt'), cell: (referral) => <TimeValue value={referral.filedAt} /> },
        {
          title: t('referral.statusLabel'),
          phone: 'head',
          cell: (referral) => (
            <StateTag tone={referralTones[referral.status] ?? 'plain'}>{t(`referral.status.${referral.status}`)}</StateTag>
          ),
        },
      ]}
      load={({ filters, after, signal }) => readReferrals(filters, after, signal)}
      rowKey={(referral) => referral.id}
      rowLink={(referral) => `/referrals/${referral.id}`}
      empty={t('referral.none')}
    />
  );
}
