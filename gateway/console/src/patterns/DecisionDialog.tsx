import { Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptNotice } from '../waiting/KeptNotice';
import { focusFirstField, focusFirstOf } from './focus';
import { ProblemNotice } from './ProblemNotice';
import type { Submission } from './submission';
import { useViolations } from './violations';

interface Props<V> {
  title: string;
  /// One sentence: what this decision does.
  about?: ReactNode;
  confirm: string;
  danger?: boolean;
  wide?: boolean;
  submission: Submission<V>;
  initial?: object;
  onClose: () => void;
  /// When leaving without a decision is another thing than having decided.
  onCancel?: () => void;
  children?: ReactNode;
}

/// Every decision of the platform is taken in this dialog: what it does, its fields, the server's answer, one confirming button.
export function DecisionDialog<V extends object>(props: Props<V>) {
  const { t } = useTranslation();
  const [form] = Form.useForm<V>();
  const { submission } = props;
  const unplaced = useViolations(form as FormInstance, submission.problem);
  useReturnFocus();
  const stale = submission.problem?.status === 412;

  if (submission.kept) {
    return (
      <Modal open title={props.title} footer={null} onCancel={props.onClose} destroyOnHidden>
        <KeptNotice />
      </Modal>
    );
  }

  const finish = async (values: V) => {
    if (await submission.submit(values)) props.onClose();
  };

  return (
    <Modal
      open
      title={props.title}
      width={props.wide ? 760 : 560}
      okText={props.confirm}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger: props.danger ?? false, disabled: stale }}
      confirmLoading={submission.pending}
      mask={{ closable: false }}
      onCancel={props.onCancel ?? props.onClose}
      onOk={() => form.submit()}
      destroyOnHidden
      afterOpenChange={(open) => open && focusFirstField()}
    >
      {props.about && <p className="dialog-about">{props.about}</p>}
      <ProblemNotice
        problem={submission.problem}
        unplaced={unplaced}
        onReload={
          stale
            ? () => {
                submission.reload();
                props.onClose();
              }
            : undefined
        }
      />
      <Form<V>
        form={form}
        layout="vertical"
        requiredMark={requiredMark(t('form.optional'))}
        initialValues={props.initial ?? {}}
        onFinish={(values) => void finish(values)}
        onFinishFailed={({ errorFields }) => focusFirstOf(errorFields.map(({ name }) => name))}
      >
        {props.children}
      </Form>
    </Modal>
  );
}

/// The keyboard goes back to where the dialog was opened from.
function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) setTimeout(() => opener.focus());
    },
    [opener],
  );
}

/// Most fields are needed; the few that are not say so.
export function requiredMark(optional: string) {
  return (label: ReactNode, info: { required: boolean }) => (
    <>
      {label}
      {!info.required && <span className="field-optional">{optional}</span>}
    </>
  );
}
