import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { parties, type Referral } from '../api/referral';
import { StateTag, TimeValue, type Tone } from '../patterns/values';
import { SharesDialog } from './FileReferralDialog';
import { ConfirmReferralDialog, EndReferralDialog, LinkDialog } from './ReferralDialogs';

interface Props {
  referral: Referral;
  etag: string | undefined;
}

export const referralTones: Record<string, Tone> = { FILED: 'warn', WAITING: 'plain', CONFIRMED: 'good', REFUSED: 'bad', WITHDRAWN: 'plain' };

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
          const done = referral.missing.includes(party) ? undefined : referral.confirmations.findLast((one) => one.party === party);
          return (
            <li key={party} className={done ? 'party party-done' : 'party'}>
              {done ? <CheckCircleFilled aria-hidden /> : <ClockCircleOutlined aria-hidden />}
              <span>{t(`referral.party.${party}`)}</span>
              <span className="party-when">{done ? <TimeValue value={done.at} /> : t('referral.waiting')}</span>
            </li>
          );
        })}
      </ol>
      {referral.behind && <p className="muted">{t('referral.behind', { number: referral.behind })}</p>}
      <Shares referral={referral} />
      <ReferralActions referral={referral} etag={etag} />
    </article>
  );
}

/// What joint referrers agreed on, and who of them has confirmed its own share.
function Shares({ referral }: { referral: Referral }) {
  const { t } = useTranslation();
  if (referral.shares.length === 0) return null;
  return (
    <ul className="rows" aria-label={t('referral.shares')}>
      {referral.shares.map((share) => (
        <li key={share.referrerId}>
          <span className="rows-wide">{share.name}</span>
          <span className="figures">{share.percent} %</span>
          <span className="muted">{share.confirmedAt ? <TimeValue value={share.confirmedAt} /> : t('referral.waiting')}</span>
        </li>
      ))}
    </ul>
  );
}

function ReferralActions({ referral, etag }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const confirming = referral.actions.filter((action) => action.startsWith('confirm:')).map((action) => action.slice('confirm:'.length));
  const others = ['investor-link', 'shares', 'refuse', 'withdraw'].filter((action) => referral.actions.includes(action));
  const links = referral.shares.filter((share) => referral.actions.includes(`share-link:${share.referrerId}`));
  if (confirming.length + others.length + links.length === 0) return null;
  return (
    <div className="page-actions">
      {confirming.map((party) => (
        <Button key={party} type="primary" size="small" onClick={() => setOpen(`confirm:${party}`)}>
          {t('referral.confirmAs', { party: t(`referral.party.${party}`) })}
        </Button>
      ))}
      {links.map((share) => (
        <Button key={share.referrerId} size="small" onClick={() => setOpen(`share-link:${share.referrerId}`)}>
          {t('referral.shareLinkOf', { name: share.name })}
        </Button>
      ))}
      {others.map((action) => (
        <Button key={action} size="small" danger={action === 'refuse' || action === 'withdraw'} onClick={() => setOpen(action)}>
          {t(`referral.action.${action}`)}
        </Button>
      ))}
      {open?.startsWith('confirm:') && (
        <ConfirmReferralDialog referral={referral} etag={etag} party={open.slice('confirm:'.length)} onClose={close} />
      )}
      {open === 'investor-link' && <LinkDialog referral={referral} onClose={close} />}
      {open?.startsWith('share-link:') && <LinkDialog referral={referral} joint={open.slice('share-link:'.length)} onClose={close} />}
      {open === 'shares' && <SharesDialog referral={referral} etag={etag} onClose={close} />}
      {open === 'refuse' && <EndReferralDialog referral={referral} etag={etag} how="refusal" onClose={close} />}
      {open === 'withdraw' && <EndReferralDialog referral={referral} etag={etag} how="withdrawal" onClose={close} />}
    </div>
  );
}
