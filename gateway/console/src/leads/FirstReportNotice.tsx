import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CheckResult, checkLead, type Investor, type Similar } from '../api/lead';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { filled } from '../patterns/filled';
import { usePaused } from '../patterns/paused';
import { DateValue } from '../patterns/values';
import { DisputeOffer, type Filed, isOwn } from './DisputeOffer';
import { Likeness } from './Likeness';

interface Props {
  investor: Investor | undefined;
  filed: Filed;
}

/// Says, while the investor is being typed, whether somebody reported it first, who holds it and until when.
export function FirstReportNotice({ investor, filed }: Props) {
  const { t } = useTranslation();
  const asked = usePaused(checkable(investor));
  const check = useQuery({
    queryKey: ['lead-check', asked],
    queryFn: ({ signal }) => checkLead(asked as Investor, signal),
    enabled: asked !== undefined,
    staleTime: 30_000,
    retry: false,
    placeholderData: (before) => before,
  });
  return (
    <div aria-live="polite" aria-busy={check.isFetching} className="first-report">
      {asked ? (
        <Answer result={check.data} asking={check.isFetching} failure={check.error} investor={asked} filed={filed} />
      ) : (
        <p className="notice notice-quiet">{t('lead.check.waiting')}</p>
      )}
    </div>
  );
}

interface Answered {
  result: CheckResult | undefined;
  asking: boolean;
  failure: Error | null;
  investor: Investor;
  filed: Filed;
}

/// Nobody is told that the way is free before the answer about this very investor is there.
function Answer({ result, asking, failure, investor, filed }: Answered) {
  const { t } = useTranslation();
  if (asking && !(result?.taken || result?.similar.length)) return <p className="notice notice-quiet">{t('lead.check.asking')}</p>;
  if (failure) return <p className="notice notice-warn">{t('lead.check.failed', { title: problemOf(failure).title })}</p>;
  if (!result) return null;
  return (
    <>
      {result.taken?.inPool && <InPoolNotice number={result.taken.number} />}
      {result.taken && !result.taken.inPool && <TakenNotice taken={result.taken} investor={investor} filed={filed} />}
      {!result.taken && result.similar.length > 0 && <SimilarNotice similar={result.similar} />}
      {!result.taken && result.similar.length === 0 && result.creditCode !== 'WRONG_FORM' && (
        <p className="notice notice-good">{t('lead.check.free')}</p>
      )}
      {result.creditCode && result.creditCode !== 'VALID' && (
        <p className="notice notice-warn">{t(`lead.check.code.${result.creditCode}`)}</p>
      )}
    </>
  );
}

function TakenNotice({ taken, investor, filed }: { taken: NonNullable<CheckResult['taken']>; investor: Investor; filed: Filed }) {
  const { t } = useTranslation();
  const session = useSession();
  const own = isOwn(taken, session.unit);
  return (
    <div className="notice notice-bad" role="alert">
      <strong>{t(own ? 'lead.check.own' : 'lead.check.taken', { unit: taken.heldBy })}</strong>
      <p>
        {t('lead.check.until')} <DateValue value={taken.protectedUntil} /> · {t(`lead.check.by.${taken.by}`)}
        {taken.number && (
          <>
            {' '}
            · <LeadByNumber number={taken.number} />
          </>
        )}
      </p>
      <p>{t(own ? 'lead.check.ownAbout' : 'lead.check.takenAbout', { contact: taken.contact })}</p>
      <DisputeOffer held={taken} investor={investor} filed={filed} />
    </div>
  );
}

/// Nobody works it: it need not be reported again.
function InPoolNotice({ number }: { number: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-warn" role="alert">
      <strong>{t('lead.check.inPool', { number: number ?? '' })}</strong>
      <p>
        {t('lead.check.inPoolAbout')} <Link to={`/leads/pool?q=${encodeURIComponent(number ?? '')}`}>{t('lead.pool.title')}</Link>
      </p>
    </div>
  );
}

function SimilarNotice({ similar }: { similar: Similar[] }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-warn">
      <strong>{t('lead.check.similar', { count: similar.length })}</strong>
      <p>{t('lead.check.similarAbout')}</p>
      <ul className="similar">
        {similar.map((one, index) => (
          <SimilarRow key={one.number ?? index} similar={one} />
        ))}
      </ul>
    </div>
  );
}

function SimilarRow({ similar }: { similar: Similar }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="similar-name">{similar.name ?? t('lead.check.hidden')}</span>
      {similar.number && <LeadByNumber number={similar.number} />}
      <span>
        {t('lead.check.heldBy', { unit: similar.heldBy })}
        {similar.protectedUntil && (
          <>
            {' '}
            · {t('lead.check.until')} <DateValue value={similar.protectedUntil} />
          </>
        )}
      </span>
      <span className="similar-reasons">
        <Likeness score={similar.score} reasons={similar.reasons} />
      </span>
    </li>
  );
}

/// In a tab of its own: what has been typed here stays.
function LeadByNumber({ number }: { number: string }) {
  return (
    <Link to={`/leads?q=${number}`} target="_blank" className="figures">
      {number}
    </Link>
  );
}

/// A name of two letters says nothing yet; a code or a registration number is asked as it is.
function checkable(investor: Investor | undefined): Investor | undefined {
  const clean = investor && filled({ ...investor, names: investor.names?.filter((name) => (name?.text ?? '').trim().length > 1) });
  if (!clean || !((clean.names?.length ?? 0) > 0 || clean.creditCode || clean.foreignRegistration)) return undefined;
  return { ...clean, names: clean.names ?? [], country: clean.country ?? 'CN' };
}
