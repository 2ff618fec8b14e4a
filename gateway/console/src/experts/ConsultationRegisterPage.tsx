import { useTranslation } from 'react-i18next';
import { type Consultation, consultationStatuses, readConsultations, topics } from '../api/consultation';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DueValue, StateTag, type Tone } from '../patterns/values';
import { ExpertsNavigation } from './ExpertsNavigation';

const askers = ['UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER', 'BUREAU_HEAD', 'TALENT_OFFICE'];
const tones: Record<string, Tone> = { OPEN: 'open', CLOSED: 'good', WITHDRAWN: 'plain' };

/// The questions of the own unit, of the city for the office, and for an expert what is assigned.
export function ConsultationRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { functions } = useSession();
  const expert = functions.includes('EXPERT');
  return (
    <RegisterPage<Consultation>
      name="consultations"
      title={t(expert ? 'consultation.mine' : 'consultation.title')}
      about={t(expert ? 'consultation.mineAbout' : 'consultation.about')}
      top={<ExpertsNavigation />}
      actions={
        askers.some((one) => functions.includes(one)) && <LinkButton to="/talent/consultations/new">{t('consultation.ask')}</LinkButton>
      }
      filters={[
        { name: 'status', label: t('consultation.statusLabel'), options: useChoices(consultationStatuses, 'consultation.status') },
        { name: 'topic', label: t('consultation.topicLabel'), options: useChoices(topics, 'consultation.topic') },
      ]}
      columns={[
        {
          title: t('consultation.name'),
          main: true,
          cell: (one) => (
            <>
              {one.title}
              <span className="row-sub">
                {one.number} · {label(one.kindName)}
              </span>
            </>
          ),
        },
        { title: t('consultation.unit'), cell: (one) => one.unit.name },
        {
          title: t('consultation.opinions'),
          right: true,
          cell: (one) => (one.given === null ? t(`consultation.state.${mineOf(one)}`) : `${one.given}/${one.wanted}`),
        },
        { title: t('consultation.due'), cell: (one) => <DueValue value={one.due} overdue={one.assignments.some((each) => each.overdue)} /> },
        { title: t('consultation.statusLabel'), phone: 'head', cell: (one) => <ConsultationState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readConsultations(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/consultations/${one.id}`}
      empty={t(expert ? 'consultation.noneMine' : 'consultation.none')}
    />
  );
}

function mineOf(one: Consultation): string {
  return one.assignments.find((each) => each.expertId === one.mine)?.state ?? 'RELEASED';
}

export function ConsultationState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`consultation.status.${status}`)}</StateTag>;
}
