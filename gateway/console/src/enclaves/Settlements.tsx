import { useTranslation } from 'react-i18next';
import type { Enclave, Mark, Settlement, YearShare } from '../api/enclave';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Settlement['status'], Tone> = { ENTERED: 'warn', DISPUTED: 'bad', SETTLED: 'good', REJECTED: 'plain' };

/// What counts today, year by year.
export function SettledTable({ one }: { one: Enclave }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (one.settled.length === 0) return null;
  return (
    <Section title={t('enclave.settled')} flush>
      <div className="indicator-scroll" tabIndex={0}>
        <table className="indicators figures">
          <thead>
            <tr>
              <th scope="col">{t('enclave.year')}</th>
              <th scope="col">{t('enclave.item')}</th>
              <th scope="col">{t('enclave.amount')}</th>
              <th scope="col">{label(one.out.name)}</th>
              <th scope="col">{label(one.in.name)}</th>
            </tr>
          </thead>
          <tbody>
            {one.settled.map((share) => (
              <tr key={`${share.year} ${share.item}`}>
                <th scope="row">{share.year}</th>
                <td>{label(share.label)}</td>
                <td>
                  {share.amount} {share.unit}
                </td>
                <td>{share.out}</td>
                <td>{share.in}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/// Each year as it was entered, answered and decided, with every step of the reckoning.
export function Settlements({ one }: { one: Enclave }) {
  const { t } = useTranslation();
  return (
    <Section title={t('enclave.settlements')} extra={one.settlements.length || undefined}>
      {one.settlements.length === 0 && <p className="muted">{t('enclave.noneSettled', { year: one.nextYear })}</p>}
      {one.settlements.map((each) => (
        <OneSettlement key={`${each.entered.at} ${each.year} ${each.correction}`} each={each} />
      ))}
    </Section>
  );
}

function OneSettlement({ each }: { each: Settlement }) {
  const { t } = useTranslation();
  return (
    <article>
      <h3>
        {t(each.correction ? 'enclave.correctionOf' : 'enclave.ofYear', { year: each.year })}{' '}
        <StateTag tone={tones[each.status]}>{t(`enclave.status.${each.status}`)}</StateTag>
      </h3>
      <ul className="plain-list">
        {each.shares.map((share) => (
          <Share key={`${share.year} ${share.item}`} share={share} />
        ))}
        {each.amounts.map((amount) => (
          <li key={amount.item} className="muted">
            {t('enclave.proofOf', { item: amount.item, amount: amount.amount, proof: amount.proof })}
          </li>
        ))}
        <Said mark={each.entered} what={t('enclave.entered')} />
        <Said mark={each.answered} what={t('enclave.answered')} />
        <Said mark={each.decided} what={t('enclave.decided')} />
      </ul>
    </article>
  );
}

function Share({ share }: { share: YearShare }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <li>
      <strong>
        {share.year} {label(share.label)}
      </strong>{' '}
      <span className="figures">{t('enclave.parts', { amount: share.amount, unit: share.unit, out: share.out, in: share.in })}</span>
      {share.outChange !== null && (
        <span className="row-sub">{t('enclave.change', { out: share.outChange, in: share.inChange })}</span>
      )}
      {share.lines.map((line) => (
        <span key={line.step} className="row-sub">
          {line.clause} {label(line.text)}
        </span>
      ))}
    </li>
  );
}

function Said({ mark, what }: { mark: Mark | null; what: string }) {
  if (mark === null) return null;
  return (
    <li className="muted">
      {what} <Doer by={mark.by} /> {mark.said}
    </li>
  );
}
