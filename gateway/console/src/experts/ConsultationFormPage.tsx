import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { askExperts, levels, readConsultationKinds } from '../api/consultation';
import { readProjects } from '../api/project';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { IndustryField } from '../patterns/IndustryField';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { spoken } from '../talent/NeedFormPage';
import { namesIn, TiedEnterprises } from './KnowledgeFields';

interface Values {
  kind: string;
  topic: string;
  reference?: string;
  title: string;
  text: string;
  level: string;
  field?: string;
  languages?: string[];
  enterpriseIds?: string[];
  institutions?: string;
  units?: string[];
  wanted: string;
}

export function ConsultationFormPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('kind', form) as string | undefined;
  const topic = Form.useWatch('topic', form) as string | undefined;
  const kinds = useQuery({ queryKey: ['consultation-kinds'], queryFn: ({ signal }) => readConsultationKinds(signal) });
  const kind = kinds.data?.items.find((one) => one.id === chosen);
  const submission = useSubmission((values: Values, key) => askExperts(body(values), key), {
    refresh: [['consultations'], ['work']],
    onDone: (one) => void navigate(`/talent/consultations/${one.id}`),
  });
  return (
    <FormPage<Values>
      title={t('consultation.ask')}
      about={t('consultation.askAbout')}
      back={{ to: '/talent/consultations', label: t('consultation.title') }}
      form={form}
      submission={submission}
      confirm={t('consultation.ask')}
      initial={{ wanted: '3', level: 'INTERNAL' }}
    >
      <div className="field-row">
        <ChoiceField
          name="kind"
          label={t('consultation.kindLabel')}
          choices={(kinds.data?.items ?? []).map((one) => ({ value: one.id, label: label(one.name) }))}
        />
        <ChoiceField name="topic" label={t('consultation.topicLabel')} choices={useChoices(kind?.topics ?? [], 'consultation.topic')} />
      </div>
      {topic === 'PROJECT' && <ProjectChoice />}
      {topic !== undefined && topic !== 'PROJECT' && topic !== 'FREE' && (
        <TextField name="reference" label={t('consultation.reference')} help={t('consultation.referenceHelp')} max={100} />
      )}
      <TextField name="title" label={t('consultation.name')} />
      <TextField name="text" label={t('consultation.text')} lines={6} max={10000} />
      <div className="field-row">
        <ChoiceField name="level" label={t('consultation.levelLabel')} choices={useChoices(levels, 'consultation.level')} />
        <TextField
          name="wanted"
          label={t('consultation.wanted')}
          {...(kind ? { help: t('consultation.wantedHelp', { least: kind.leastOpinions, most: kind.mostOpinions }) } : {})}
          max={2}
        />
      </div>
      <div className="field-row">
        <IndustryField name="field" label={t('need.field')} optional />
        <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
      </div>
      <div className="field-row">
        <TiedEnterprises name="enterpriseIds" label={t('consultation.enterprises')} tied={[]} many />
        <ChoiceField name="units" label={t('consultation.units')} choices={useUnitChoices()} many optional />
      </div>
      <TextField name="institutions" label={t('consultation.institutions')} help={t('consultation.institutionsHelp')} optional />
    </FormPage>
  );
}

function ProjectChoice() {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['projects', 'choices', ''], queryFn: ({ signal }) => readProjects({}, undefined, signal) });
  return (
    <ChoiceField
      name="reference"
      label={t('claim.project')}
      choices={(found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }))}
    />
  );
}

export function body(values: Values): object {
  const { enterpriseIds = [], institutions, units = [], wanted, ...others } = filled(values);
  return { ...others, wanted: Number(wanted), involved: { enterpriseIds, institutions: namesIn(institutions), units } };
}
