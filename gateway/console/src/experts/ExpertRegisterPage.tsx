import { useTranslation } from 'react-i18next';
import { type Expert, expertStatuses, readExperts } from '../api/expert';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, StateTag, type Tone } from '../patterns/values';
import { ExpertsNavigation } from './ExpertsNavigation';

const tones: Record<string, Tone> = { PROPOSED: 'warn', SERVING: 'good', SUSPENDED: 'warn', ENDED: 'plain', DECLINED: 'bad' };
const office = ['TALENT_OFFICE', 'BUREAU_OFFICER', 'BUREAU_HEAD'];

export function ExpertRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { functions } = useSession();
  return (
    <RegisterPage<Expert>
      name="experts"
      title={t('expert.title')}
      about={t('expert.about')}
      top={<ExpertsNavigation />}
      actions={office.some((one) => functions.includes(one)) && <LinkButton to="/talent/experts/new">{t('expert.appoint')}</LinkButton>}
      filters={[{ name: 'status', label: t('expert.statusLabel'), options: useChoices(expertStatuses, 'expert.status') }]}
      columns={[
        {
          title: t('expert.name'),
          main: true,
          cell: (expert) => (
            <>
              {expert.name}
              <span className="row-sub">
                {expert.number} · {label(expert.gradeName) || expert.grade}
              </span>
            </>
          ),
        },
        { title: t('expert.institution'), cell: (expert) => expert.ties.institution },
        { title: t('need.field'), cell: (expert) => expert.knowledge.fields.join(t('list.separator')) },
        { title: t('expert.competences'), phone: 'none', cell: (expert) => expert.knowledge.competences.join(t('list.separator')) },
        { title: t('expert.load'), right: true, cell: (expert) => `${expert.open}/${expert.openAtMost}` },
        { title: t('expert.until'), cell: (expert) => <DateValue value={expert.until} /> },
        { title: t('expert.statusLabel'), phone: 'head', cell: (expert) => <ExpertState status={expert.status} /> },
      ]}
      load={({ filters, after, signal }) => readExperts(filters, after, signal)}
      rowKey={(expert) => expert.id}
      rowLink={(expert) => `/talent/experts/${expert.id}`}
      empty={t('expert.none')}
    />
  );
}

export function ExpertState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`expert.status.${status}`)}</StateTag>;
}
