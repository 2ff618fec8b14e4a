import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { investorName, type Lead } from '../api/lead';
import { useIndustryName } from '../patterns/industries';
import { useUnitName } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, DueValue, MoneyValue, StateTag, TimeValue, type Tone } from '../patterns/values';
import { countryName } from './countries';

export function LeadFacts({ lead }: { lead: Lead }) {
  const { t, i18n } = useTranslation();
  const industry = useIndustryName();
  const unit = useUnitName();
  return (
    <Section title={t('lead.facts')}>
      <Facts
        items={[
          [t('lead.amount'), <MoneyValue key="amount" value={lead.amount} strong />],
          [t('lead.country'), countryName(lead.investor.country, i18n.language)],
          [t('lead.creditCode'), lead.investor.creditCode],
          [t('lead.foreignRegistration'), lead.investor.foreignRegistration],
          [
            t('enterprise.inRegister'),
            lead.investor.enterpriseId && (
              <Link key="enterprise" to={`/enterprises/${lead.investor.enterpriseId}`}>
                {investorName(lead.investor, i18n.language)}
              </Link>
            ),
          ],
          [t('lead.industry'), lead.industry && industry(lead.industry)],
          [t('lead.channelLabel'), t(`lead.channel.${lead.channel}`)],
          [t('lead.reportingUnit'), unit(lead.reportingUnit)],
          [t('lead.reporter'), <Doer key="by" by={lead.reporter} />],
          [t('lead.receivedAt'), <TimeValue key="at" value={lead.receivedAt} />],
          [t('lead.heardOn'), <DateValue key="heard" value={lead.heardOn} />],
          [t('lead.sharingLabel'), t(`lead.sharing.${lead.sharing}`)],
          [t('lead.owners'), lead.ownerUnits.map(unit).join(t('list.separator'))],
        ]}
      />
      {lead.investor.names.length > 1 && (
        <FactList label={t('lead.otherNames')}>
          {lead.investor.names.map((name) => (
            <li key={name.text} lang={name.language}>
              {name.text} <span className="muted">{t(`language.${name.language}`)}</span>
            </li>
          ))}
        </FactList>
      )}
      {lead.content && (
        <FactList label={t('lead.content')}>
          <li className="pre">{lead.content}</li>
        </FactList>
      )}
      {lead.contacts.length > 0 && (
        <FactList label={t('lead.contact')}>
          {lead.contacts.map((one) => (
            <li key={`${one.name}${one.phone}`}>{[one.name, one.position, one.phone, one.email].filter(Boolean).join(' · ')}</li>
          ))}
        </FactList>
      )}
    </Section>
  );
}

/// What is too long for a place beside others.
function FactList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="fact-line">
      <span className="muted">{label}</span>
      <ul>{children}</ul>
    </div>
  );
}

/// A confidential lead as somebody sees it who is not concerned: that it exists, and with whom.
export function MaskedFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <Section title={t('lead.facts')}>
      <p className="notice notice-quiet">{t('lead.maskedAbout')}</p>
      <Facts
        items={[
          [t('lead.reportingUnit'), unit(lead.reportingUnit)],
          [t('lead.receivedAt'), <TimeValue key="at" value={lead.receivedAt} />],
          [t('lead.owners'), lead.ownerUnits.map(unit).join(t('list.separator'))],
        ]}
      />
    </Section>
  );
}

/// Who claims to have been first, and what was decided in writing.
export function DisputeSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  if (!lead.disputes?.length) return null;
  return (
    <Section title={t('lead.disputes')}>
      <ul className="rows">
        {lead.disputes.map((dispute) => (
          <li key={dispute.number}>
            <span className="figures">{dispute.number}</span>
            <span className="rows-wide">
              {unit(dispute.claimant)} · <TimeValue value={dispute.filedAt} />
              <span className="said pre">{dispute.claim}</span>
              {dispute.ruling && (
                <>
                  <span className="row-sub">
                    {t('lead.rulingLabel')} · <Doer by={dispute.ruling.by} /> · <TimeValue value={dispute.ruling.at} />
                  </span>
                  <span className="said pre">{dispute.ruling.reason}</span>
                </>
              )}
            </span>
            <StateTag tone={dispute.ruling ? 'plain' : 'warn'}>{t(`lead.ruling.${dispute.ruling?.keeper ?? 'OPEN'}`)}</StateTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const dispatchTones: Record<string, Tone> = { PENDING: 'warn', ACCEPTED: 'good', DECLINED: 'plain' };

export function DispatchSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  if (lead.dispatches.length === 0) return null;
  const transferred = ({ from, share }: NonNullable<Lead['dispatches'][number]['transfer']>) =>
    share === null ? t('lead.transferredFrom', { unit: unit(from) }) : t('lead.transferredWithShare', { unit: unit(from), share });
  return (
    <Section title={t('lead.dispatches')}>
      <ul className="rows">
        {lead.dispatches.map((dispatch) => (
          <li key={`${dispatch.unit.id}${dispatch.dispatchedAt}`}>
            <strong>{unit(dispatch.unit)}</strong>
            <span className="rows-wide muted">
              <TimeValue value={dispatch.answeredAt ?? dispatch.dispatchedAt} />
              {dispatch.inTime === false && ` · ${t('lead.answeredLate')}`}
              {dispatch.reason && ` · ${dispatch.reason}`}
              {dispatch.transfer && ` · ${transferred(dispatch.transfer)}`}
            </span>
            {dispatch.status === 'PENDING' && <DueValue value={dispatch.dueOn} />}
            <StateTag tone={dispatchTones[dispatch.status] ?? 'plain'}>{t(`lead.dispatch.${dispatch.status}`)}</StateTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ProgressSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  if (lead.progress.length === 0) return null;
  return (
    <Section title={t('lead.progress')}>
      <ul className="rows rows-text">
        {[...lead.progress].reverse().map((entry) => (
          <li key={entry.at}>
            <DateValue value={entry.on} />
            <span className="rows-wide pre">
              {entry.text}
              <span className="row-sub">
                {unit(entry.unit)} · <Doer by={entry.by} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
