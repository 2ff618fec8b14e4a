import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openSelection } from '../api/honour';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { useHonourKinds, useKindChoices } from './kinds';

interface Values {
  kind: string;
  period: string;
  rankingId?: string;
}

export function HonourFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('kind', form);
  const kind = useHonourKinds().data?.kinds.find((one) => one.id === chosen);
  const submission = useSubmission((values: Values, key) => openSelection(filled(values) ?? {}, key), {
    refresh: [['honours'], ['work']],
    onDone: (made) => void navigate(`/honours/${made.id}`),
  });
  return (
    <FormPage<Values>
      title={t('honour.open')}
      about={t('honour.openAbout')}
      back={{ to: '/honours', label: t('honour.title') }}
      form={form}
      submission={submission}
      confirm={t('honour.open')}
    >
      <ChoiceField name="kind" label={t('honour.kind')} choices={useKindChoices()} />
      <TextField name="period" label={t('honour.period')} help={t('honour.periodHelp')} max={20} />
      {kind?.choice.method && (
        <TextField name="rankingId" label={t('honour.ranking')} help={`${t('honour.rankingHelp')} 2026-12-${kind.choice.method}`} />
      )}
    </FormPage>
  );
}
