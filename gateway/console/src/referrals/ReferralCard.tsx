import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { parties, type Referral } from '../api/referral';
import { StateTag, TimeValue, type Tone } from '../patterns/values';
import { ConfirmReferralDialog, EndReferralDialog, InvestorLinkDialog } from './ReferralDialogs';

interface Props {
  referral: Referral;
  etag: string | undefined;
}

export const referralTones: Record<string, Tone> = { FILED: 'warn', CONFIRMED: 'good', REFUSED: 'bad', WITHDRAWN: 'plain' };

/// A filing with its four confirmations, each by another person.
export function ReferralCard({ referral, etag }: Props) {
  const { t } = useTranslation();
  return (
    <article className="referral">
      <div className="referral-head">
        <Link to={`/referrals/${referral.id}`} className="figures">
          {referral.number}
        </Link>
        <strong>{referral.referrerName}</strong>
        <StateTag tone={referralTones[referral.status] ?? 'plain'}>{t(`referral.status.${referral.status}`)}</StateTag>
        <span className="muted">
          {t('referral.filedAt')} <TimeValue value={referral.filedAt} />
          {referral.filedOnBehalf && ` · ${t('referral.onBehalf')}`}
        </span>
      </div>
      <ol className="parties">
        {parties.map((party) => {
          const done = referral.confirmations.find((one) => one.party === party);
          return (
            <li key={party} className={done ? 'party party-done' : 'party'}>
              {done ? <CheckCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}
              <span>{t(`referral.party.${party}`)}</span>
              <span className="party-when">{done ? <TimeValue value={done.at} /> : t('referral.waiting')}</span>
            </li>
          );
        })}
      </ol>
      <ReferralActions referral={referral} etag={etag} />
    </article>
  );
}

function ReferralActions({ referral, etag }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const confirming = referral.actions.filter((action) => action.startsWith('confirm:')).map((action) => action.slice('confirm:'.length));
  const others = ['investor-link', 'refuse', 'withdraw'].filter((action) => referral.actions.includes(action));
  if (confirming.length + others.length === 0) return null;
  return (
    <div className="page-actions">
      {confirming.map((party) => (
        <Button key={party} type="primary" size="small" onClick={() => setOpen(`confirm:${party}`)}>
          {t('referral.confirmAs', { party: t(`referral.party.${party}`) })}
        </Button>
      ))}
      {others.map((action) => (
        <Button key={action} size="small" danger={action !== 'investor-link'} onClick={() => setOpen(action)}>
          {t(`referral.action.${action}`)}
        </Button>
      ))}
      {open?.startsWith('confirm:') && (
        <ConfirmReferralDialog referral={referral} etag={etag} party={open.slice('confirm:'.length)} onClose={close} />
      )}
      {open === 'investor-link' && <InvestorLinkDialog referral={referral} onClose={close} />}
      {open === 'refuse' && <EndReferralDialog referral={referral} etag={etag} how="refusal" onClose={close} />}
      {open === 'withdraw' && <EndReferralDialog referral={referral} etag={etag} how="withdrawal" onClose={close} />}
    </div>
  );
}
