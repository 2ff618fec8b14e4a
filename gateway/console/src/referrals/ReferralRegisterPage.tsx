import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportReferrals, parties, readReferrals, type Referral } from '../api/referral';
import { useSession } from '../app/session';
import { mayFileReferral, mayImportReferrals } from '../leads/rights';
import { useChoices } from '../patterns/fields';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { StateTag, TimeValue } from '../patterns/values';
import { FileReferralDialog } from './FileReferralDialog';
import { LeadLink } from './LeadLink';
import { LeadNavigation } from './LeadNavigation';
import { referralTones } from './ReferralCard';

const statuses = ['FILED', 'WAITING', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'] as const;

export function ReferralRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [filing, setFiling] = useState(false);
  const options = useChoices(statuses, 'referral.status');
  return (
    <>
      <RegisterPage<Referral>
        name="referrals"
        title={t('referral.title')}
        about={t('referral.about')}
        top={<LeadNavigation />}
        actions={
          <>
            {mayImportReferrals(session.functions) && (
              <LinkButton to="/referrals/import" second>
                {t('referral.sheet.open')}
              </LinkButton>
            )}
            {mayFileReferral(session.functions) && (
              <Button type="primary" onClick={() => setFiling(true)}>
                {t('referral.file')}
              </Button>
            )}
          </>
        }
        filters={[{ name: 'status', label: t('referral.statusLabel'), options }]}
        columns={[
          { title: t('referral.number'), main: true, cell: (referral) => <span className="figures">{referral.number}</span> },
          { title: t('referral.referrer'), cell: (referral) => <ReferrerNames referral={referral} /> },
          { title: t('referral.lead'), cell: (referral) => <LeadLink referral={referral} /> },
          {
            title: t('referral.confirmations'),
            cell: (referral) => <span className="figures">{`${parties.length - referral.missing.length} / ${parties.length}`}</span>,
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
        exported={exportReferrals}
        rowKey={(referral) => referral.id}
        rowLink={(referral) => `/referrals/${referral.id}`}
        empty={t('referral.none')}
      />
      {filing && <FileReferralDialog onClose={() => setFiling(false)} />}
    </>
  );
}

function ReferrerNames({ referral }: { referral: Referral }) {
  const { t } = useTranslation();
  return (
    <>
      {referral.shares.length > 0 ? referral.shares.map((share) => share.name).join(t('list.separator')) : referral.referrerName}
      {referral.filedOnBehalf && <span className="row-sub">{t('referral.onBehalf')}</span>}
    </>
  );
}
