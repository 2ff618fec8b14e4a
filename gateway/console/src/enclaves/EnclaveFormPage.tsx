import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { readPractices, registerEnclave } from '../api/enclave';
import { readProjects } from '../api/project';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { filled } from '../patterns/filled';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { useSource } from '../patterns/sources';
import { useSubmission } from '../patterns/submission';

interface AgreementForm {
  title: string;
  out: { unit?: string; place?: string };
  in: { unit?: string; place?: string };
  projects?: string[];
  signedOn: string;
  practice?: string;
  terms: string;
}

/// Writes an agreement, from what a place has published or by its own terms.
export function EnclaveFormPage() {
  const { t } = useTranslation();
  const source = useSource();
  const label = useLabel();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [form] = Form.useForm<AgreementForm>();
  const practices = useQuery({ queryKey: ['enclave-practices'], queryFn: ({ signal }) => readPractices(signal) }).data?.practices ?? [];
  const practice = Form.useWatch('practice', form);
  const chosen = practices.find((one) => one.id === practice);
  const submission = useSubmission(({ practice: _, ...body }: AgreementForm, key) => registerEnclave(filled(body), key), {
    refresh: [['enclaves'], ['projects']],
    onDone: (made) => void navigate(`/projects/enclaves/${made.id}`),
  });
  const project = asked.get('project');
  return (
    <FormPage<AgreementForm>
      title={t('enclave.register')}
      about={t('enclave.registerAbout')}
      back={{ to: '/projects/enclaves', label: t('enclave.title') }}
      form={form}
      initial={{ projects: project ? [project] : [] }}
      submission={submission}
      confirm={t('enclave.register')}
    >
      <TextField name="title" label={t('enclave.name')} />
      <PartyFields side="out" />
      <PartyFields side="in" />
      <ChoiceField name="projects" label={t('enclave.projects')} choices={useProjectChoices()} many optional />
      <DateField name="signedOn" label={t('enclave.signedOn')} past />
      <ChoiceField
        name="practice"
        label={t('enclave.practice')}
        optional
        choices={practices.map((one) => ({ value: one.id, label: `${label(one.place)} ${label(one.name)}` }))}
        onPick={(id) => {
          const text = practices.find((one) => one.id === id)?.text;
          if (text) form.setFieldValue('terms', text);
        }}
      />
      {chosen && (
        <p className={chosen.open || chosen.expired ? 'notice notice-warn' : 'notice notice-quiet'}>
          {label(chosen.rule)} {label(chosen.open)} {chosen.expired && t('enclave.practiceExpired')}
          <span className="said">{source(chosen.source)}</span>
        </p>
      )}
      <TextField name="terms" label={t('enclave.terms')} help={t('enclave.termsHelp')} lines={10} max={50_000} />
    </FormPage>
  );
}

function PartyFields({ side }: { side: 'out' | 'in' }) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <ChoiceField name={[side, 'unit']} label={t(`enclave.${side}`)} choices={useUnitChoices()} optional />
      <TextField name={[side, 'place']} label={t(`enclave.${side}Place`)} max={100} optional />
    </div>
  );
}

function useProjectChoices() {
  const projects = useQuery({ queryKey: ['projects', 'choices'], queryFn: ({ signal }) => readProjects({}, undefined, signal) });
  return (projects.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }));
}
