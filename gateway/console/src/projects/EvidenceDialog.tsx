import { Form } from 'antd';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { addEvidence, type EvidenceUpload, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { projectRefresh } from './MoveDialog';
import { usePaperChoices } from './rules';

const largest = 20 * 1024 * 1024;

export function EvidenceDialog({ read, paper, onClose }: { read: Read<Project>; paper?: string; onClose: () => void }) {
  const { t } = useTranslation();
  const papers = usePaperChoices();
  const submission = useDecision(read.etag, (upload: EvidenceUpload, call) => addEvidence(read.value.id, upload, call), {
    refresh: projectRefresh,
  });
  return (
    <DecisionDialog<EvidenceUpload>
      title={t('project.action.evidence')}
      about={t('project.evidenceAbout')}
      confirm={t('project.upload')}
      initial={paper ? { paper } : {}}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="paper" label={t('project.paper')} choices={papers} />
      <FileField />
      <TextField name="title" label={t('project.paperTitle')} help={t('project.paperTitleHelp')} optional />
      <DateField name="documentDate" label={t('project.documentDate')} optional past />
      <TextField name="note" label={t('form.note')} lines={2} max={1000} optional />
    </DecisionDialog>
  );
}

function FileField() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Form.Item
      name="file"
      label={t('project.file')}
      htmlFor={id}
      valuePropName="picked"
      getValueFromEvent={(event: ChangeEvent<HTMLInputElement>) => event.target.files?.[0]}
      rules={[
        { required: true, message: t('form.needed') },
        {
          validator: (_, file: File | undefined) =>
            !file || file.size <= largest ? Promise.resolve() : Promise.reject(new Error(t('project.fileTooLarge'))),
        },
      ]}
    >
      <FileInput id={id} />
    </Form.Item>
  );
}

/// The browser's own file field: works by keyboard, by screen reader and with a phone's camera.
function FileInput({ id, onChange }: { id: string; picked?: File; onChange?: (event: ChangeEvent<HTMLInputElement>) => void }) {
  return <input id={id} type="file" className="file-input" {...(onChange ? { onChange } : {})} />;
}
