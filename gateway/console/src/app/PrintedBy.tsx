import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../i18n/formats';
import { useSession } from './session';

/// On paper only: a sheet that lies about says who printed it and when.
export function PrintedBy() {
  const { t } = useTranslation();
  const { name } = useSession();
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    const printing = () => flushSync(() => setAt(new Date()));
    window.addEventListener('beforeprint', printing);
    return () => window.removeEventListener('beforeprint', printing);
  }, []);
  return <p className="printed-by">{t('shell.printed', { name, time: formatTime(at.toISOString()) })}</p>;
}
