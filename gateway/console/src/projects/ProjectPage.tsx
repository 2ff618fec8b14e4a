import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Read } from '../api/http';
import { AgreementSection } from '../agreements/AgreementSection';
import { CardSection } from '../cards/CardSection';
import { type Missing, type Project, projectPath } from '../api/project';
import { ProjectSpacesSection } from '../carriers/ProjectSpacesSection';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { useLabel } from '../patterns/labels';
import { DateValue, StateTag } from '../patterns/values';
import { CountingSection } from '../counting/CountingSection';
import { DifficultySection } from '../difficulties/DifficultySection';
import { ProjectGuidance } from '../guidance/GuidanceSection';
import { PolicySection } from '../policies/PolicySection';
import { ProjectEnclaves } from '../enclaves/ProjectEnclaves';
import { ProjectFunds } from '../funds/ProjectFunds';
import { ProjectInstitutions } from '../institutions/ProjectInstitutions';
import { ValueSection } from '../value/ValueSection';
import { CapitalSection } from './CapitalSection';
import { EditDialog } from './EditDialog';
import { EvidenceDialog } from './EvidenceDialog';
import { EvidenceSection } from './EvidenceSection';
import { JumpAnswer, JumpDialog, JumpSection } from './JumpDialogs';
import { LossDialog } from './LossDialog';
import { LightSection } from './LightTag';
import { MoveDialog } from './MoveDialog';
import { ProjectFacts } from './ProjectFacts';
import { ProjectStatus } from './ProjectStatus';
import { StageLine, StageTrail } from './StageLine';
import { TeamSection } from './TeamSection';
import { SuspendDialog } from './SuspendDialog';
import { TodoSection, UnprovedSection } from './TodoSection';

export function ProjectPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Project>
      query={useRecord<Project>('projects', id, projectPath(id))}
      back={{ to: '/projects', label: t('project.board') }}
      title={(project) => project.name}
      about={(project) => `${project.number} · ${project.investorName}`}
      tags={(project) => (
        <>
          <StateTag tone="open">{label(project.stageLabel)}</StateTag>
          <ProjectStatus status={project.status} />
        </>
      )}
      actions={useActions()}
      offered={(project) => project.actions}
      aside={(project) => (
        <>
          <StageTrail project={project} />
          <RecordTrail kind="project" records="projects" id={project.id} />
        </>
      )}
    >
      {(project, read) => <Body project={project} read={read} />}
    </RecordPage>
  );
}

function Body({ project, read }: { project: Project; read: Read<Project> }) {
  const [filling, setFilling] = useState<Missing>();
  const close = () => setFilling(undefined);
  return (
    <>
      <StageLine project={project} />
      {project.statusReason && (
        <p className="notice notice-warn">
          {project.statusOn && <DateValue value={project.statusOn} />} {project.statusReason}
        </p>
      )}
      <JumpSection project={project} />
      <TodoSection project={project} onFill={setFilling} />
      <UnprovedSection project={project} onFill={setFilling} />
      <LightSection project={project} />
      <ProjectFacts project={project} />
      <TeamSection project={project} />
      <ProjectGuidance project={project} />
      <CapitalSection project={project} />
      <CountingSection project={project} />
      <EvidenceSection project={project} read={read} />
      <AgreementSection project={project} />
      <DifficultySection project={project} />
      <CardSection project={project} />
      <ProjectSpacesSection project={project.id} />
      <PolicySection project={project} />
      <ValueSection project={project} />
      <ProjectEnclaves project={project} />
      <ProjectFunds project={project} />
      <ProjectInstitutions project={project} />
      {filling?.kind === 'PAPER' && <EvidenceDialog read={read} paper={filling.id} onClose={close} />}
      {filling?.kind === 'FIELD' && <EditDialog read={read} only={filling.id} onClose={close} />}
    </>
  );
}

function useActions(): RecordAction<Project>[] {
  const { t } = useTranslation();
  return [
    { name: 'move', label: t('project.action.move'), dialog: (read, close) => <MoveDialog read={read} onClose={close} /> },
    { name: 'addEvidence', label: t('project.action.evidence'), dialog: (read, close) => <EvidenceDialog read={read} onClose={close} /> },
    { name: 'edit', label: t('project.action.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
    { name: 'proposeJump', label: t('project.action.proposeJump'), dialog: (read, close) => <JumpDialog read={read} onClose={close} /> },
    {
      name: 'consentJump',
      label: t('project.action.consentJump'),
      dialog: (read, close) => <JumpAnswer read={read} answer="consent" onClose={close} />,
    },
    {
      name: 'rejectJump',
      label: t('project.action.rejectJump'),
      danger: true,
      dialog: (read, close) => <JumpAnswer read={read} answer="rejection" onClose={close} />,
    },
    {
      name: 'withdrawJump',
      label: t('project.action.withdrawJump'),
      dialog: (read, close) => <JumpAnswer read={read} answer="withdrawal" onClose={close} />,
    },
    {
      name: 'resume',
      label: t('project.action.resume'),
      dialog: (read, close) => <SuspendDialog read={read} decision="resumption" onClose={close} />,
    },
    {
      name: 'suspend',
      label: t('project.action.suspend'),
      danger: true,
      dialog: (read, close) => <SuspendDialog read={read} decision="suspension" onClose={close} />,
    },
    {
      name: 'terminate',
      label: t('project.action.terminate'),
      danger: true,
      dialog: (read, close) => <SuspendDialog read={read} decision="termination" onClose={close} />,
    },
    {
      name: 'lose',
      label: t('project.action.lose'),
      danger: true,
      dialog: (read, close) => <LossDialog read={read} onClose={close} />,
    },
  ];
}
