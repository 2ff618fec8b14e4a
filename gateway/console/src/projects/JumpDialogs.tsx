import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideProject, type Project } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { projectRefresh } from './MoveDialog';

interface Values {
  to?: string;
  on?: string;
  reason?: string;
}

/// A jump over stages that waits for another person.
export function JumpSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { jump } = project;
  if (!jump) return null;
  return (
    <Section title={t('project.jump')}>
      <p className="muted">{t('project.jumpOwn')}</p>
      <Facts
        items={[
          [t('project.moveTo'), label(jump.label)],
          [t('project.movedOn'), <DateValue key="on" value={jump.on} />],
          [t('project.jumpProposedBy'), <Doer key="by" by={jump.by} />],
          [t('form.reason'), jump.reason],
        ]}
      />
    </Section>
  );
}

export function JumpDialog({ read, onClose }: { read: Read<Project>; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(read.etag, (body: Values, call) => decideProject(read.value.id, 'jump', filled(body) ?? {}, call), {
    refresh: projectRefresh,
  });
  const choices = read.value.jumps.map((jump) => ({
    value: jump.to,
    label: [label(jump.label), jump.missing > 0 && t('project.missingCount', { count: jump.missing })].filter(Boolean).join(' · '),
  }));
  return (
    <DecisionDialog<Values>
      title={t('project.action.proposeJump')}
      about={t('project.jumpAbout')}
      confirm={t('project.action.proposeJump')}
      initial={choices[0] ? { to: choices[0].value } : {}}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="to" label={t('project.moveTo')} choices={choices} />
      <DateField name="on" label={t('project.movedOn')} help={t('project.movedOnHelp')} optional past />
      <ReasonField />
    </DecisionDialog>
  );
}

const words = {
  consent: 'project.action.consentJump',
  rejection: 'project.action.rejectJump',
  withdrawal: 'project.action.withdrawJump',
} as const;

export function JumpAnswer({ read, answer, onClose }: { read: Read<Project>; answer: keyof typeof words; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason?: string }, call) => decideProject(read.value.id, `jump/${answer}`, filled(body) ?? {}, call),
    { refresh: projectRefresh },
  );
  return (
    <DecisionDialog
      title={t(words[answer])}
      about={t('project.jumpAbout')}
      confirm={t(words[answer])}
      danger={answer === 'rejection'}
      submission={submission}
      onClose={onClose}
    >
      {answer === 'rejection' && <ReasonField />}
    </DecisionDialog>
  );
}
