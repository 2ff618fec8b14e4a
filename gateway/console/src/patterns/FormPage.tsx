import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { requiredMark } from './DecisionDialog';
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
  onChange?: (values: V) => void;
  children: ReactNode;
}

/// A page on which one new record is written.
export function FormPage<V extends object>(props: Props<V>) {
  const { t } = useTranslation();
  useViolations(props.form as FormInstance, props.submission.problem);
  return (
    <div className="page page-form">
      <PageHead title={props.title} about={props.about} back={props.back} />
      <Form<V>
        form={props.form}
        className="sheet form-sheet"
        layout="vertical"
        requiredMark={requiredMark(t('form.optional'))}
        initialValues={props.initial ?? {}}
        onValuesChange={(_, values: V) => props.onChange?.(values)}
        onFinish={(values) => void props.submission.submit(values)}
        scrollToFirstError={{ focus: true }}
      >
        {props.children}
        <ProblemNotice problem={props.submission.problem} />
        <Button type="primary" htmlType="submit" loading={props.submission.pending}>
          {props.confirm}
        </Button>
      </Form>
    </div>
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
