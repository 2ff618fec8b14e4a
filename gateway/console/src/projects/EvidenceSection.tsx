import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideProject, type Evidence, type Project, projectPath } from '../api/project';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { FileLink } from '../patterns/FileLink';
import { ReasonField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { projectRefresh } from './MoveDialog';

export function EvidenceSection({ project, read }: { project: Project; read: Read<Project> }) {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState<Evidence>();
  return (
    <Section title={t('project.evidence')} extra={<span className="figures">{project.evidence.length}</span>}>
      {project.evidence.length === 0 && <p className="muted">{t('project.noEvidence')}</p>}
      <ul className="rows">
        {project.evidence.map((evidence) => (
          <li key={evidence.id}>
            <EvidenceRow project={project} evidence={evidence} onWithdraw={() => setWithdrawing(evidence)} />
          </li>
        ))}
      </ul>
      {withdrawing && <WithdrawDialog read={read} evidence={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </Section>
  );
}

function EvidenceRow({ project, evidence, onWithdraw }: { project: Project; evidence: Evidence; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const withdrawable = !evidence.withdrawn && project.actions.includes('addEvidence');
  return (
    <>
      <span className="rows-wide">
        <strong>{label(evidence.label)}</strong>
        <span className="row-sub">
          {evidence.hasFile ? (
            <FileLink
              title={evidence.title}
              href={`${projectPath(project.id)}/evidence/${encodeURIComponent(evidence.id)}/file`}
              scan={evidence.scan}
              withdrawable={withdrawable}
            />
          ) : (
            evidence.title
          )}
          {evidence.documentDate && (
            <>
              {' '}
              · <DateValue value={evidence.documentDate} />
            </>
          )}
          {evidence.note && ` · ${evidence.note}`}
          {evidence.withdrawn && ` · ${evidence.withdrawn}`}
        </span>
        <span className="row-sub digest" title={evidence.sha256}>
          SHA-256 {evidence.sha256.slice(0, 12)}…
        </span>
      </span>
      <span className="muted">
        <Doer by={evidence.addedBy} /> · <TimeValue value={evidence.addedAt} />
      </span>
      {evidence.withdrawn ? (
        <StateTag tone="plain">{t('project.withdrawn')}</StateTag>
      ) : (
        withdrawable && (
          <Button size="small" type="text" onClick={onWithdraw}>
            {t('project.withdraw')}
          </Button>
        )
      )}
    </>
  );
}

function WithdrawDialog({ read, evidence, onClose }: { read: Read<Project>; evidence: Evidence; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideProject(read.value.id, `evidence/${encodeURIComponent(evidence.id)}/withdrawal`, body, call),
    { refresh: projectRefresh },
  );
  return (
    <DecisionDialog
      title={t('project.withdraw')}
      about={evidence.title}
      confirm={t('project.withdraw')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
