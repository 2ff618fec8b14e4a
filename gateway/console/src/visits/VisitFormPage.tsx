import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { enterVisit, type TypedVisit } from '../api/visit';
import { useSession } from '../app/session';
import { useDraft } from '../patterns/draft';
import { TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { PlanFields, RecordFields } from './VisitFields';

/// Names and telephones of other people do not stay on a device.
function withoutPeople({ record, ...visit }: TypedVisit): TypedVisit {
  if (!record) return visit;
  const { met: _, ...told } = record;
  return { ...visit, record: told };
}

/// A visit that was made, or one that is planned; from a phone at the firm's gate, with what is typed kept until it is sent.
export function VisitFormPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const planned = search.has('planned');
  const trip = search.get('trip') ?? undefined;
  const navigate = useNavigate();
  const today = useToday();
  const session = useSession();
  const [form] = Form.useForm<TypedVisit>();
  const draft = useDraft(planned ? 'visit-plan' : trip ? `visit-${trip}` : 'visit', session.subject, withoutPeople);
  const submission = useSubmission((values: TypedVisit, key) => enterVisit(filled(values), key), {
    draft,
    refresh: [['visits'], ['work']],
    onDone: (visit) => void navigate(`/visits/${visit.id}`),
  });
  return (
    <FormPage<TypedVisit>
      title={t(planned ? 'visit.plan' : 'visit.enter')}
      about={t(planned ? 'visit.planAbout' : 'visit.enterAbout')}
      back={{ to: '/visits', label: t('visit.title') }}
      form={form}
      submission={submission}
      draft={draft}
      confirm={t(planned ? 'visit.plan' : 'visit.enter')}
      initial={{ trip, firm: { country: 'CN' }, people: '2', stay: planned ? { days: '1' } : { from: today, days: '0.5' } }}
    >
      <PlanFields past={!planned} />
      <TextField name="trip" label={t('visit.trip')} help={t('visit.tripHelp')} max={100} optional />
      {!planned && <RecordFields at={['record']} />}
    </FormPage>
  );
}
