import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readNotices } from '../api/notice';
import { Section } from '../patterns/Section';
import { DueValue } from '../patterns/values';

const most = 5;

/// The latest reminders that were not read yet.
export function NoticeSection() {
  const { t } = useTranslation();
  const notices = useQuery({ queryKey: ['notices', 'first'], queryFn: ({ signal }) => readNotices(undefined, signal), retry: false });
  const unread = notices.data?.items.filter((notice) => !notice.read).slice(0, most) ?? [];
  return (
    <Section title={t('home.unread')} extra={<Link to="/notices">{t('home.allNotices')}</Link>}>
      {notices.isError && <p className="muted">{t('home.noAnswer', { part: t('part.lead') })}</p>}
      {notices.isSuccess && unread.length === 0 && <p className="muted">{t('home.nothingUnread')}</p>}
      <ul className="rows">
        {unread.map((notice) => (
          <li key={notice.id}>
            <span className="rows-wide">
              <Link to={notice.link.replace(/^\/api(?=\/)/, '')}>{notice.title ?? notice.number}</Link>
              <span className="row-sub">{t(`work.kind.${notice.kind}`)}</span>
            </span>
            <DueValue value={notice.dueOn} overdue={notice.overdue} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
