import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideProject, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { projectRefresh } from './MoveDialog';

interface Values {
  on?: string;
  place?: string;
  division?: string;
  competitor?: string;
  reason?: string;
}

/// The project went elsewhere: when, where to, and why.
export function LossDialog({ read, onClose }: { read: Read<Project>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: Values, call) => decideProject(read.value.id, 'loss', filled(body) ?? {}, call), {
    refresh: projectRefresh,
  });
  return (
    <DecisionDialog<Values>
      title={t('project.action.lose')}
      about={t('project.lossAbout')}
      confirm={t('project.action.lose')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('project.lostOn')} past />
      <TextField name="place" label={t('project.lostTo')} help={t('project.lostToHelp')} />
      <TextField name="division" label={t('project.lostDivision')} help={t('project.lostDivisionHelp')} max={6} optional />
      <TextField name="competitor" label={t('project.lostCompetitor')} optional />
      <ReasonField />
    </DecisionDialog>
  );
}
