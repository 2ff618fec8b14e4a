import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Read } from '../api/http';
import { type Institution, type InstitutionEvidence, institutionPath } from '../api/institution';
import { FileLink } from '../patterns/FileLink';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { ReasonDialog } from './InstitutionDialogs';
import { useRuleWord } from './rules';

interface Props {
  read: Read<Institution>;
}

/// A button that opens a dialog which asks for nothing but a reason.
function Undo({ read, step, label }: Props & { step: string; label: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <ReasonDialog read={read} step={step} title={label} danger onClose={() => setOpen(false)} />}
    </>
  );
}

/// Whom to speak to; nothing for whoever may not know it.
export function ContactSection({ read }: Props) {
  const { t } = useTranslation();
  const { contacts, actions } = read.value;
  if (contacts.length === 0) return null;
  return (
    <Section title={t('institution.contacts')}>
      <ul className="rows">
        {contacts.map(({ person, known }) => (
          <li key={person}>
            <span className="rows-wide">
              {known?.name ?? '—'}
              <span className="row-sub">{[known?.post, known?.phone, known?.email].filter(Boolean).join(' · ')}</span>
            </span>
            {actions.includes('addContact') && <Undo read={read} step={`contacts/${person}/removal`} label={t('institution.removeContact')} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function EvidenceSection({ read }: Props) {
  const { t } = useTranslation();
  const { evidence } = read.value;
  return (
    <Section title={t('institution.evidence')}>
      {evidence.length === 0 && <p className="muted">{t('institution.noEvidence')}</p>}
      <ul className="rows">
        {evidence.map((one) => (
          <EvidenceRow key={one.id} read={read} one={one} />
        ))}
      </ul>
    </Section>
  );
}

function EvidenceRow({ read, one }: Props & { one: InstitutionEvidence }) {
  const { t } = useTranslation();
  const word = useRuleWord('papers');
  const path = `evidence/${one.id}`;
  return (
    <li className={one.withdrawn ? 'muted' : ''}>
      <span className="rows-wide">
        {word(one.paper)} <FileLink title={one.file.name} href={`${institutionPath(read.value.id)}/${path}/file`} scan={undefined} withdrawable={false} />
        <span className="row-sub" title={one.file.sha256}>
          <Doer by={one.addedBy} /> · <TimeValue value={one.addedAt} /> · SHA-256 {one.file.sha256.slice(0, 12)}
          {one.note && ` · ${one.note}`}
        </span>
      </span>
      {one.infected && <StateTag tone="bad">{t('institution.infected', { found: one.infected.found })}</StateTag>}
      {one.withdrawn ? (
        <StateTag tone="plain">{t('institution.withdrawn', { reason: one.withdrawn.reason })}</StateTag>
      ) : (
        read.value.actions.includes('addEvidence') && <Undo read={read} step={`${path}/withdrawal`} label={t('institution.withdraw')} />
      )}
    </li>
  );
}

/// The projects that came of it; the project's page leads back here.
export function ProjectSection({ read }: Props) {
  const { t } = useTranslation();
  const { projects, actions } = read.value;
  if (projects.length === 0) return null;
  return (
    <Section title={t('institution.projects')}>
      <ul className="rows">
        {projects.map((one, at) => (
          <li key={`${one.projectId}${at}`} className={one.undone ? 'muted' : ''}>
            <span className="rows-wide">
              <Link to={`/projects/${one.projectId}`} className="row-name">
                {one.number} {one.name}
              </Link>
              {one.undone && <span className="row-sub">{t('institution.unlinked', { reason: one.undone.reason })}</span>}
            </span>
            {!one.undone && actions.includes('linkProject') && (
              <Undo read={read} step={`projects/${one.projectId}/removal`} label={t('institution.unlink')} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
