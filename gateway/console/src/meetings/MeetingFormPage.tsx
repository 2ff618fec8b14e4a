import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { requestMeeting, type TypedMeeting } from '../api/meeting';
import { DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { ListField } from '../patterns/ListField';
import { useSubmission } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';

export function MeetingFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TypedMeeting>();
  const submission = useSubmission((values: TypedMeeting, key) => requestMeeting(filled(values), key), {
    refresh: [['meetings'], ['work']],
    onDone: (meeting) => void navigate(`/meetings/${meeting.id}`),
  });
  return (
    <FormPage<TypedMeeting>
      title={t('meeting.request')}
      about={t('meeting.requestAbout')}
      back={{ to: '/meetings', label: t('meeting.title') }}
      form={form}
      submission={submission}
      confirm={t('meeting.request')}
      initial={{ guests: [{}] }}
    >
      <FieldGroup title={t('meeting.who')}>
        <TextField name="firm" label={t('meeting.firm')} />
        <div className="field-row">
          <TextField name="host" label={t('meeting.host')} help={t('meeting.hostHelp')} max={100} />
          <DateField name="wishedOn" label={t('meeting.wishedOn')} />
        </div>
        <ListField name="guests" add={t('meeting.addGuest')} remove={t('meeting.removeGuest')} most={50}>
          {(at) => (
            <div className="field-row">
              <TextField name={[at, 'name']} label={t('lead.contactName')} max={100} />
              <TextField name={[at, 'position']} label={t('lead.contactPosition')} max={100} optional />
            </div>
          )}
        </ListField>
        <YesNoField name="foreignGuests" label={t('meeting.foreignGuests')} />
      </FieldGroup>
      <FieldGroup title={t('meeting.content')}>
        <TextField name="profile" label={t('meeting.profile')} lines={3} max={5000} />
        <TextField name="progress" label={t('meeting.progress')} lines={3} max={5000} />
        <TextField name="asks" label={t('meeting.asks')} lines={3} max={5000} />
      </FieldGroup>
    </FormPage>
  );
}
