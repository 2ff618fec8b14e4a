import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { enterStation, type TypedStation } from '../api/station';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { StationFields } from './StationFields';

export function StationFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TypedStation>();
  const submission = useSubmission((values: TypedStation, key) => enterStation(filled(values), key), {
    refresh: [['stations']],
    onDone: (station) => void navigate(`/stations/${station.id}`),
  });
  return (
    <FormPage<TypedStation>
      title={t('station.enter')}
      about={t('station.enterAbout')}
      back={{ to: '/stations', label: t('station.title') }}
      form={form}
      submission={submission}
      confirm={t('station.enter')}
      initial={{ country: 'CN', staff: [{}] }}
    >
      <StationFields />
    </FormPage>
  );
}
