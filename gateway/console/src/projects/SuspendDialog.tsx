import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideProject, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { projectRefresh } from './MoveDialog';

type Decision = 'suspension' | 'resumption' | 'termination';

const words = {
  suspension: 'project.action.suspend',
  resumption: 'project.action.resume',
  termination: 'project.action.terminate',
} as const;

export function SuspendDialog({ read, decision, onClose }: { read: Read<Project>; decision: Decision; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { on?: string; reason?: string }, call) => decideProject(read.value.id, decision, filled(body) ?? {}, call),
    { refresh: projectRefresh },
  );
  return (
    <DecisionDialog
      title={t(words[decision])}
      confirm={t(words[decision])}
      danger={decision !== 'resumption'}
      submission={submission}
      onClose={onClose}
    >
      {decision !== 'resumption' && <DateField name="on" label={t('project.restsOn')} help={t('project.restsOnHelp')} optional past />}
      <ReasonField optional={decision === 'resumption'} />
    </DecisionDialog>
  );
}
