import { useTranslation } from 'react-i18next';
import type { Claim, Objection } from '../api/reward';
import { Section } from '../patterns/Section';
import { daysBetween, useToday } from '../patterns/today';
import { DateValue, StateTag, TimeValue } from '../patterns/values';

/// From when to when everybody may object. Working days are counted by the server's calendar, never here.
export function PublicitySection({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const today = useToday();
  if (!claim.publicFrom) return null;
  const working = claim.publicWorkingDaysLeft ?? undefined;
  const left = working ?? daysBetween(today, claim.publicUntil ?? today);
  return (
    <Section title={t('publicity.title')}>
      <div className="countdown">
        {claim.status === 'PUBLISHED' && left >= 0 && (
          <p className="countdown-days">
            <strong className="figures">{left}</strong> {t(working === undefined ? 'publicity.calendarDaysLeft' : 'publicity.daysLeft')}
          </p>
        )}
        <p>
          <DateValue value={claim.publicFrom} /> — <DateValue value={claim.publicUntil} />
          <span className="row-sub">{t('publicity.workingDays', { days: claim.publicityWorkingDays })}</span>
        </p>
      </div>
      {claim.objections.length === 0 ? (
        <p className="muted">{t('publicity.noObjections')}</p>
      ) : (
        <ul className="rows rows-text">
          {claim.objections.map((objection) => (
            <li key={objection.no}>
              <ObjectionShown objection={objection} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ObjectionShown({ objection }: { objection: Objection }) {
  const { t } = useTranslation();
  const answered = objection.answeredAt !== null && objection.answeredAt !== undefined;
  return (
    <>
      <span className="rows-wide pre">
        {objection.text}
        <span className="row-sub">
          {t('publicity.objection', { no: objection.no })} · <TimeValue value={objection.at} />
        </span>
        {objection.answer && <span className="objection-answer">{objection.answer}</span>}
      </span>
      <StateTag tone={answered ? (objection.upheld ? 'bad' : 'plain') : 'warn'}>
        {t(answered ? (objection.upheld ? 'publicity.upheld' : 'publicity.rejected') : 'publicity.open')}
      </StateTag>
    </>
  );
}
