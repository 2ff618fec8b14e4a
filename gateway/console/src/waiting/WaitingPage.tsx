import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useLeave } from '../app/leave';
import { StillSignedIn } from '../app/StillSignedIn';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { TimeValue } from '../patterns/values';
import type { KeptForm } from './form';
import { useWaiting } from './onDevice';

/// What was written on this device and has not been answered, or was refused.
export function WaitingPage() {
  const { t } = useTranslation();
  const { waiting, forms } = useWaiting();
  const [search] = useSearchParams();
  return (
    <div className="page">
      <PageHead title={t('waiting.title')} about={t(waiting.lasting ? 'waiting.about' : 'waiting.aboutTab')} />
      {search.has('leaving') && forms.length > 0 && <Leaving count={forms.length} />}
      <section className="sheet sheet-flush" aria-label={t('waiting.title')}>
        {waiting.unreadable && (
          <p className="notice notice-warn" role="alert">
            {t('waiting.unreadable')}
          </p>
        )}
        {forms.length === 0 && !waiting.unreadable && <EmptyNotice text={t('waiting.empty')} />}
        <ul className="waiting">
          {forms.map((form) => (
            <WaitingRow key={form.id} form={form} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/// Whoever signs out leaves nothing on the device, and is asked before.
function Leaving({ count }: { count: number }) {
  const { t } = useTranslation();
  const { waiting } = useWaiting();
  const leaving = useLeave();
  return (
    <div className="notice notice-warn" role="alert">
      <p>{t('waiting.leaving', { count })}</p>
      <Button type="primary" size="small" onClick={() => void waiting.sendAll()}>
        {t('waiting.sendAll')}
      </Button>{' '}
      <Button danger size="small" disabled={leaving.pending} onClick={() => void leaving.submit()}>
        {t('waiting.forget')}
      </Button>
      <StillSignedIn leaving={leaving} />
    </div>
  );
}

function WaitingRow({ form }: { form: KeptForm }) {
  const { t } = useTranslation();
  const { waiting } = useWaiting();
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const again = async () => {
    setPending(true);
    await waiting.sendAgain(form.id).finally(() => setPending(false));
    setTried(true);
  };
  return (
    <li className="waiting-form">
      <p>
        <strong>{t(`waiting.kind.${form.kind}`)}</strong> {form.title}{' '}
        <span className="muted">
          <TimeValue value={form.at} />
        </span>
      </p>
      {form.told.map((text) => (
        <p key={text} className="pre">
          {text}
        </p>
      ))}
      <WhereItStands form={form} tried={tried && !pending} />
      <div className="page-actions">
        <Button size="small" type="primary" loading={pending} onClick={() => void again()}>
          {t('waiting.send')}
        </Button>
        <Link className="plain-button" to={form.typed === undefined || !form.refused ? form.page : correction(form)}>
          {t(form.typed === undefined || !form.refused ? 'waiting.open' : 'waiting.correct')}
        </Link>
        <Popconfirm title={t('waiting.discardAsk')} okText={t('waiting.discard')} cancelText={t('action.cancel')} onConfirm={() => waiting.discard(form.id)}>
          <Button size="small" danger>
            {t('waiting.discard')}
          </Button>
        </Popconfirm>
      </div>
    </li>
  );
}

function correction({ page, id }: KeptForm): string {
  return `${page}${page.includes('?') ? '&' : '?'}kept=${encodeURIComponent(id)}`;
}

function WhereItStands({ form, tried }: { form: KeptForm; tried: boolean }) {
  const { t } = useTranslation();
  const { waiting } = useWaiting();
  if (form.refused) {
    return (
      <ProblemNotice problem={form.refused} unplaced={form.refused.violations ?? []}>
        <p>{t(form.refused.status === 412 ? 'waiting.changed' : 'waiting.refused')}</p>
      </ProblemNotice>
    );
  }
  if (waiting.isTooOld(form)) return <p className="notice notice-warn">{t('waiting.tooOld')}</p>;
  return <p className="muted" role="status">{t(tried ? 'waiting.stillNot' : 'waiting.waits')}</p>;
}
