import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { addEvidence, type EvidenceUpload, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileField } from '../patterns/FileField';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { projectRefresh } from './MoveDialog';
import { usePaperChoices } from './rules';

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
