import { useTranslation } from 'react-i18next';
import { type Post, postStatuses, readPosts } from '../api/staff';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, StateTag } from '../patterns/values';
import { useStaffRights } from './rights';
import { StaffNavigation } from './StaffNavigation';

/// T5: the posts of the promotion staff and how many of their places are taken.
export function PostRegisterPage() {
  const { t } = useTranslation();
  const mayOpen = useStaffRights().includes('open-post');
  return (
    <RegisterPage<Post>
      name="posts"
      title={t('post.title')}
      about={t('post.about')}
      top={<StaffNavigation />}
      actions={mayOpen && <LinkButton to="/talent/posts/new">{t('post.open')}</LinkButton>}
      filters={[
        { name: 'status', label: t('post.statusLabel'), options: useChoices(postStatuses, 'post.status') },
        { name: 'unit', label: t('staff.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('post.name'),
          main: true,
          cell: (post) => (
            <>
              {post.title}
              <span className="row-sub">
                {post.number} · {post.grade}
              </span>
            </>
          ),
        },
        { title: t('staff.unit'), cell: (post) => <UnitName id={post.unit} /> },
        { title: t('post.taken'), right: true, cell: (post) => <span className="figures">{`${post.taken} / ${post.places}`}</span> },
        { title: t('post.until'), cell: (post) => <DateValue value={post.until} /> },
        { title: t('post.statusLabel'), phone: 'head', cell: (post) => <PostState status={post.status} /> },
      ]}
      load={({ filters, after, signal }) => readPosts(filters, after, signal)}
      rowKey={(post) => post.id}
      rowLink={(post) => `/talent/posts/${post.id}`}
      empty={t('post.none')}
    />
  );
}

export function PostState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={status === 'OPEN' ? 'good' : 'plain'}>{t(`post.status.${status}`)}</StateTag>;
}
