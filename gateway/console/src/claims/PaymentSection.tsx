import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim, Instalment } from '../api/reward';
import { formatMoney } from '../i18n/formats';
import { UnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { MoneyValue, StateTag, TimeValue, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { PAID: 'good', REQUESTED: 'warn', ENDED: 'bad' };

/// What is owed, instalment by instalment: before and after tax, who bears it, and what it waits for.
export function PaymentSection({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  if (claim.instalments.length === 0) return null;
  return (
    <Section title={t('claim.instalments')}>
      {claim.suspension && (
        <p className="notice notice-warn">
          {t('claim.suspended')} · {claim.suspension.reason}
          <span className="row-sub">
            <Doer by={claim.suspension.by} /> · <TimeValue value={claim.suspension.at} />
          </span>
        </p>
      )}
      <ul className="rows">
        {claim.instalments.map((one) => (
          <li key={one.no}>
            <Share claim={claim} share={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Share({ claim, share }: { claim: Claim; share: Instalment }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <span className="rows-wide">
        {t('claim.instalment', { no: share.instalment })} {share.due}
        <span className="row-sub">
          {share.payer && `${t('claim.payer')} ${share.payer} · `}
          {t('claim.tax', { tax: formatMoney(share.withheld, i18n.language), net: formatMoney(share.net, i18n.language) })}
        </span>
        {share.waitsFor && <span className="row-sub">{`${t('claim.waitsFor')} ${share.waitsFor}`}</span>}
        {share.confirmed && (
          <span className="row-sub">
            {share.confirmed.evidence} · <Doer by={share.confirmed.by} />
          </span>
        )}
      </span>
      {claim.payees.length > 0 && <Link to={`/referrers/${share.payee}`}>{t('claim.openPayee')}</Link>}
      <MoneyValue value={share.amount} />
      <StateTag tone={tones[share.state] ?? (share.waitsFor ? 'plain' : 'open')}>
        {t(share.state === 'OPEN' && share.waitsFor ? 'claim.notDue' : `claim.instalmentStatus.${share.state}`)}
      </StateTag>
    </>
  );
}

/// Who is paid: the referrer, joint ones with what they agreed on, the unit or the enterprise.
export function Payees({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  if (claim.beneficiary === 'UNIT') return <UnitName id={claim.payee} />;
  if (claim.beneficiary !== 'REFERRER') return <Link to={`/enterprises/${claim.payee}`}>{t('claim.openEnterprise')}</Link>;
  if (claim.payees.length === 0) return <Link to={`/referrers/${claim.payee}`}>{t('claim.openPayee')}</Link>;
  return claim.payees.map((one) => (
    <span key={one.referrerId} className="row-sub">
      <Link to={`/referrers/${one.referrerId}`}>{t('claim.openPayee')}</Link> {`${one.percent} %`}
    </span>
  ));
}
