import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { planTrip } from '../api/trip';
import { useSession } from '../app/session';
import { useDraft } from '../patterns/draft';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { TripFields, type TripForm, typedTrip } from './TripFields';

/// Names of people do not stay on a device.
function withoutPeople({ leader: _, members: __, ...trip }: TripForm): TripForm {
  return trip;
}

export function TripFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<TripForm>();
  const draft = useDraft('trip', session.subject, withoutPeople);
  const submission = useSubmission((values: TripForm, key) => planTrip(typedTrip(values), key), {
    draft,
    refresh: [['trips'], ['work']],
    onDone: (trip) => void navigate(`/trips/${trip.id}`),
  });
  return (
    <FormPage<TripForm>
      title={t('trip.plan')}
      about={t('trip.planAbout')}
      back={{ to: '/trips', label: t('trip.title') }}
      form={form}
      submission={submission}
      draft={draft}
      confirm={t('trip.plan')}
    >
      <TripFields />
    </FormPage>
  );
}
