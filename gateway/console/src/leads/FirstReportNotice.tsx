import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type CheckResult, checkLead, type Investor, type Similar } from '../api/lead';
import { problemOf } from '../api/problem';
import { filled } from '../patterns/filled';
import { usePaused } from '../patterns/paused';
import { DateValue } from '../patterns/values';
import { DisputeDialog } from './DisputeDialogs';

/// Says, while the investor is being typed, whether somebody reported it first, who holds it and until when.
export function FirstReportNotice({ investor }: { investor: Investor | undefined }) {
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
  const result = asked ? check.data : undefined;
  return (
    <div aria-live="polite" className="first-report">
      {!asked && <p className="notice notice-quiet">{t('lead.check.waiting')}</p>}
      {asked && check.isError && <p className="notice notice-warn">{t('lead.check.failed', { title: problemOf(check.error).title })}</p>}
      {result && <Answer result={result} investor={asked as Investor} />}
    </div>
  );
}

function Answer({ result, investor }: { result: CheckResult; investor: Investor }) {
  const { t } = useTranslation();
  const code = result.creditCode && result.creditCode !== 'VALID' && (
    <p className="notice notice-warn">{t(`lead.check.code.${result.creditCode}`)}</p>
  );
  if (result.taken) {
    return (
      <>
        <div className="notice notice-bad" role="alert">
          <strong>{t('lead.check.taken', { unit: result.taken.heldBy })}</strong>
          <p>
            {t('lead.check.until')} <DateValue value={result.taken.protectedUntil} /> ·{' '}
            {t(`lead.check.by.${result.taken.by}`, { defaultValue: result.taken.by })}
            {result.taken.number && ` · ${result.taken.number}`}
          </p>
          <DisputeButton key={`${result.taken.heldBy} ${result.taken.protectedUntil}`} investor={investor} />
        </div>
        {code}
      </>
    );
  }
  return (
    <>
      {result.similar.length === 0 && <p className="notice notice-good">{t('lead.check.free')}</p>}
      {result.similar.length > 0 && (
        <div className="notice notice-warn">
          <strong>{t('lead.check.similar', { count: result.similar.length })}</strong>
          <p>{t('lead.check.similarAbout')}</p>
          <ul className="similar">
            {result.similar.map((one, index) => (
              <SimilarRow key={one.number ?? index} similar={one} />
            ))}
          </ul>
        </div>
      )}
      {code}
    </>
  );
}

function DisputeButton({ investor }: { investor: Investor }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [filed, setFiled] = useState<string>();
  if (filed)
    return (
      <p role="status">
        {t('lead.disputeFiled', { number: filed })} <Link to="/leads/disputes">{t('lead.disputesOpen')}</Link>
      </p>
    );
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('lead.dispute')}
      </Button>
      {open && <DisputeDialog investor={investor} onFiled={setFiled} onClose={() => setOpen(false)} />}
    </>
  );
}

function SimilarRow({ similar }: { similar: Similar }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="similar-name">{similar.name ?? t('lead.check.hidden')}</span>
      <span className="figures">{similar.number}</span>
      <span>
        {similar.heldBy}
        {similar.protectedUntil && (
          <>
            {' '}
            · {t('lead.check.until')} <DateValue value={similar.protectedUntil} />
          </>
        )}
      </span>
      <span className="similar-reasons">
        {t('lead.check.score', { percent: Math.round(Number(similar.score) * 100) })}
        {similar.reasons.map((reason) => ` · ${t(`similar.${reason}`, { defaultValue: reason })}`)}
      </span>
    </li>
  );
}

/// A name of two letters says nothing yet; a code or a registration number is asked as it is.
function checkable(investor: Investor | undefined): Investor | undefined {
  const clean = investor && filled({ ...investor, names: investor.names?.filter((name) => (name?.text ?? '').trim().length > 1) });
  if (!clean || !((clean.names?.length ?? 0) > 0 || clean.creditCode || clean.foreignRegistration)) return undefined;
  return { ...clean, names: clean.names ?? [], country: clean.country ?? 'CN' };
}
