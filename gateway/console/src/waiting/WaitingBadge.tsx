import { CloudUploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../app/session';
import { useWaiting } from './onDevice';

const AGAIN_MS = 60_000;

/// On every page: how many forms wait on this device. They are sent again when the network is back, when one returns to this tab, and
/// every minute.
export function WaitingBadge() {
  const { t } = useTranslation();
  const { subject } = useSession();
  const { waiting, forms } = useWaiting();
  const queries = useQueryClient();
  const count = forms.length;

  useEffect(() => {
    const goes = async () => {
      const before = waiting.list().length;
      await waiting.sendAll();
      if (waiting.list().length < before) void queries.invalidateQueries();
    };
    const seen = () => document.visibilityState === 'visible' && void goes();
    void waiting.open(subject).then(goes);
    const regularly = setInterval(() => waiting.list().length > 0 && void goes(), AGAIN_MS);
    window.addEventListener('online', goes);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(regularly);
      window.removeEventListener('online', goes);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [waiting, subject, queries]);

  if (count === 0) return null;
  return (
    <Link to="/waiting" className="bell" aria-label={t('waiting.badge', { count })}>
      <CloudUploadOutlined aria-hidden />
      <span className="bell-count figures" aria-hidden>
        {count}
      </span>
    </Link>
  );
}
