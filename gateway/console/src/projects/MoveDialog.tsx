import type { QueryKey } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideProject, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';

export const projectRefresh: QueryKey[] = [['projects'], ['work']];

interface Values {
  to: string;
  on?: string;
  reason?: string;
}

/// The next stage, or one back as a correction; the gate answers with exactly what is missing.
export function MoveDialog({ read, onClose }: { read: Read<Project>; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { moves } = read.value;
  const submission = useDecision(read.etag, (body: Values, call) => decideProject(read.value.id, 'moves', filled(body), call), {
    refresh: projectRefresh,
  });
  const choices = moves.map((move) => ({
    value: move.to,
    label: [
      label(move.label),
      move.correction && t('project.correction'),
      move.missing > 0 && t('project.missingCount', { count: move.missing }),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  return (
    <DecisionDialog<Values>
      title={t('project.action.move')}
      about={t('project.moveAbout')}
      confirm={t('project.action.move')}
      initial={{ to: moves.find((move) => !move.correction)?.to ?? moves[0]?.to }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="to" label={t('project.moveTo')} choices={choices} />
      <DateField name="on" label={t('project.movedOn')} help={t('project.movedOnHelp')} optional past />
      <MoveReason needed={moves.filter((move) => move.needsReason).map((move) => move.to)} />
    </DecisionDialog>
  );
}

function MoveReason({ needed }: { needed: string[] }) {
  const to = Form.useWatch<string | undefined>('to');
  return <ReasonField optional={!needed.includes(to ?? '')} />;
}
