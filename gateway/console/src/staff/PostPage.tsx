import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Read } from '../api/http';
import { changePost, decidePost, type Post, postPath } from '../api/staff';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { UnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, MoneyValue } from '../patterns/values';
import { PostFields, type PostForm, toPost } from './PostFields';
import { PostState } from './PostRegisterPage';

interface Props {
  read: Read<Post>;
  onClose: () => void;
}

const refresh = [['posts']];

export function PostPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Post>
      query={useRecord<Post>('posts', id, postPath(id))}
      back={{ to: '/talent/posts', label: t('post.title') }}
      title={(post) => post.title}
      about={(post) => `${post.number} · ${post.grade}`}
      tags={(post) => <PostState status={post.status} />}
      offered={(post) => post.actions}
      actions={[
        { name: 'change', label: t('post.change'), dialog: (read, close) => <ChangeDialog read={read} onClose={close} /> },
        { name: 'close', label: t('post.close'), danger: true, dialog: (read, close) => <ReasonDialog read={read} step="closure" onClose={close} /> },
        { name: 'reopen', label: t('post.reopen'), dialog: (read, close) => <ReasonDialog read={read} step="reopening" onClose={close} /> },
      ]}
    >
      {(post) => (
        <Section
          title={t('post.facts')}
          extra={
            post.actions.includes('propose') && (
              <LinkButton to={`/talent/appointments/new?post=${post.id}`}>{t('appointment.propose')}</LinkButton>
            )
          }
        >
          <Facts
            items={[
              [t('staff.unit'), <UnitName key="unit" id={post.unit} />],
              [t('post.taken'), `${post.taken} / ${post.places}`],
              [t('post.leastPay'), <MoneyValue key="least" value={post.leastPay} />],
              [t('post.mostPay'), <MoneyValue key="most" value={post.mostPay} />],
              [t('post.from'), <DateValue key="from" value={post.from} />],
              [t('post.until'), post.until && <DateValue key="until" value={post.until} />],
              [t('form.reason'), post.reason],
            ]}
          />
          <p className="fact-line pre">{post.duties}</p>
          <p className="fact-line pre">{post.requirements}</p>
        </Section>
      )}
    </RecordPage>
  );
}

function ChangeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { title, duties, grade, places, requirements, leastPay, mostPay, from, until } = read.value;
  const submission = useDecision(read.etag, (form: PostForm, call) => changePost(read.value.id, filled(toPost(form)) ?? {}, call), { refresh });
  return (
    <DecisionDialog<PostForm>
      title={t('post.change')}
      confirm={t('post.change')}
      wide
      initial={{ title, duties, grade, places: String(places), requirements, leastPay, mostPay, from, ...(until ? { until } : {}) }}
      submission={submission}
      onClose={onClose}
    >
      <PostFields />
    </DecisionDialog>
  );
}

function ReasonDialog({ read, step, onClose }: Props & { step: 'closure' | 'reopening' }) {
  const { t } = useTranslation();
  const title = step === 'closure' ? t('post.close') : t('post.reopen');
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decidePost(read.value.id, step, body, call), { refresh });
  return (
    <DecisionDialog<{ reason: string }> title={title} confirm={title} danger={step === 'closure'} submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}
