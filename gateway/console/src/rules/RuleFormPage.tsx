import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { checkRules, proposeRules, readRuleKinds, readRuleText } from '../api/rules';
import { ReasonField } from '../patterns/fields';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';
import { RuleProblems } from './RuleProblems';
import { nextVersion } from './versions';

interface Typed {
  text: string;
  reason: string;
}

/// The next version of a kind of rule, begun from the one that was chosen, else from the latest.
export function RuleFormPage() {
  const { t } = useTranslation();
  const { service = '', kind = '' } = useParams();
  const kinds = useQuery({ queryKey: ['rules', service], queryFn: ({ signal }) => readRuleKinds(service, signal) });
  const versions = kinds.data?.items.find((one) => one.kind === kind)?.versions;
  const [search] = useSearchParams();
  const latest = versions?.find((version) => version.reference === search.get('from')) ?? versions?.[0];
  const text = useQuery({
    queryKey: ['rules', service, kind, latest?.reference],
    queryFn: ({ signal }) => readRuleText(service, kind, latest?.reference ?? '', signal),
    enabled: latest !== undefined,
  });
  const failed = kinds.error ?? text.error;
  if (text.data && latest) {
    const number = Math.max(...(versions ?? []).filter((one) => one.id === latest.id).map((one) => one.version));
    return <RuleForm service={service} kind={kind} begun={nextVersion(text.data.text, number)} />;
  }
  return (
    <div className="page page-form">
      <PageHead title={t('rules.write')} back={{ to: `/rules/${service}/${kind}`, label: kind }} />
      {failed ? <ProblemNotice problem={problemOf(failed)} /> : <Skeleton active />}
    </div>
  );
}

function RuleForm({ service, kind, begun }: { service: string; kind: string; begun: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Typed>();
  const submission = useSubmission((typed: Typed, key) => proposeRules(service, kind, typed, key), {
    refresh: [['rules'], ['work']],
    onDone: () => void navigate(`/rules/${service}/${kind}`),
  });
  return (
    <FormPage<Typed>
      title={t('rules.write')}
      about={t('rules.writeAbout')}
      back={{ to: `/rules/${service}/${kind}`, label: kind }}
      form={form}
      submission={submission}
      confirm={t('rules.propose')}
      initial={{ text: begun }}
      wayOut={(problem) => <RuleProblems problem={problem} />}
    >
      <FieldGroup title={t('rules.text')}>
        <Form.Item name="text" label={t('rules.text')} rules={[{ required: true, message: t('form.needed') }]}>
          <Input.TextArea className="rule-input" autoSize={{ minRows: 12, maxRows: 30 }} maxLength={200_000} spellCheck={false} />
        </Form.Item>
        <Check service={service} kind={kind} />
      </FieldGroup>
      <ReasonField />
    </FormPage>
  );
}

/// What the text would become, before anybody is asked to put it in force.
function Check({ service, kind }: { service: string; kind: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Typed>();
  const text = Form.useWatch<string | undefined>('text', form);
  const check = useMutation({ mutationFn: (typed: string) => checkRules(service, kind, typed) });
  const isOfThisText = check.variables === text;
  const problem = check.isError && isOfThisText ? problemOf(check.error) : undefined;
  return (
    <div aria-live="polite" className="notice-field">
      <Button loading={check.isPending} onClick={() => check.mutate(form.getFieldValue('text') as string)}>
        {t('rules.check')}
      </Button>
      {check.data && isOfThisText && (
        <p className="notice notice-good">{t('rules.good', { reference: check.data.reference, day: check.data.validFrom })}</p>
      )}
      <ProblemNotice problem={problem}>{problem && <RuleProblems problem={problem} />}</ProblemNotice>
    </div>
  );
}
