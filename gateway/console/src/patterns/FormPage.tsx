import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { requiredMark } from './DecisionDialog';
import type { Draft } from './draft';
import { focusFirstOf } from './focus';
import { KeptNotice } from '../waiting/KeptNotice';
import { PageHead } from './PageHead';
import { ProblemNotice } from './ProblemNotice';
import type { Submission } from './submission';
import { useViolations } from './violations';

interface Props<V> {
  title: string;
  about?: string;
  back: { to: string; label: string };
  form: FormInstance<V>;
  submission: Submission<V>;
  initial?: object;
  confirm: string;
  /// Where what is typed is kept until it is sent.
  draft?: Draft<V>;
  onChange?: (values: V) => void;
  /// What can be done here about the server's no.
  wayOut?: (problem: Problem) => ReactNode;
  children: ReactNode;
}

/// A page on which one new record is written.
export function FormPage<V extends object>(props: Props<V>) {
  const { t } = useTranslation();
  const { problem } = props.submission;
  const unplaced = useViolations(props.form as FormInstance, problem);
  if (props.submission.kept) {
    return (
      <div className="page page-form">
        <PageHead title={props.title} back={props.back} />
        <KeptNotice />
      </div>
    );
  }
  return (
    <div className="page page-form">
      <PageHead title={props.title} about={props.about} back={props.back} />
      <Form<V>
        form={props.form}
        className="sheet form-sheet"
        layout="vertical"
        requiredMark={requiredMark(t('form.optional'))}
        initialValues={{ ...props.initial, ...props.draft?.kept }}
        onValuesChange={(_, values: V) => {
          props.draft?.keep(values);
          props.onChange?.(values);
        }}
        onFinish={(values) => void props.submission.submit(values)}
        onFinishFailed={({ errorFields }) => focusFirstOf(errorFields.map(({ name }) => name))}
      >
        {props.draft?.kept && <DraftNotice draft={props.draft} />}
        {props.children}
        <ProblemNotice problem={problem} unplaced={unplaced}>
          {problem && props.wayOut?.(problem)}
        </ProblemNotice>
        <Button type="primary" htmlType="submit" loading={props.submission.pending}>
          {props.confirm}
        </Button>
      </Form>
    </div>
  );
}

/// Says that these are old words, and lets them go.
function DraftNotice({ draft }: { draft: Pick<Draft<never>, 'discard'> }) {
  const { t } = useTranslation();
  const discard = () => {
    draft.discard();
    window.location.reload();
  };
  return (
    <p className="notice notice-quiet">
      {t('form.draftKept')}{' '}
      <Button type="link" size="small" onClick={discard}>
        {t('form.draftDiscard')}
      </Button>
    </p>
  );
}

/// A group of fields under one heading.
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
