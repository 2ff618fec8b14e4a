import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readUnread } from '../api/notice';

/// G6: how much one was reminded of and has not read, on every page.
export function Bell() {
  const { t } = useTranslation();
  const unread = useQuery({ queryKey: ['notices', 'unread'], queryFn: ({ signal }) => readUnread(signal), refetchInterval: 60_000 });
  const count = unread.data?.count ?? 0;
  const shown = unread.data?.exact === false ? `${count}+` : `${count}`;
  return (
    <Link to="/notices" className="bell" aria-label={count === 0 ? t('notice.title') : t('notice.bell', { shown })}>
      <BellOutlined aria-hidden />
      {count > 0 && (
        <span className="bell-count figures" aria-hidden>
          {shown}
        </span>
      )}
    </Link>
  );
}
