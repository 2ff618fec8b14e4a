import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { sendLetter } from '../api/letter';
import { FileField } from '../patterns/FileField';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';

const LETTERS = '.eml,.ics,message/rfc822,text/calendar';

/// A mail or a calendar entry is handed in; one that is there already is shown as it stands.
export function LetterFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ file: File }>();
  const submission = useSubmission(sendLetter, {
    refresh: [['letters'], ['work']],
    onDone: (letter) => void navigate(`/letters/${letter.id}${letter.again ? '?again=1' : ''}`),
  });
  return (
    <FormPage<{ file: File }>
      title={t('letter.send')}
      about={t('letter.sendAbout')}
      back={{ to: '/letters', label: t('letter.title') }}
      form={form}
      submission={submission}
      confirm={t('letter.send')}
    >
      <FileField accept={LETTERS} />
    </FormPage>
  );
}
