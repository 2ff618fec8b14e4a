import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type EvidencedRecords,
  type EvidenceFile,
  type EvidenceFileUpload,
  evidencePath,
  handInEvidence,
  readEvidence,
} from '../api/evidence';
import { DecisionDialog } from './DecisionDialog';
import { FileField } from './FileField';
import { FileLink } from './FileLink';
import { ChoiceField, TextField } from './fields';
import { Section } from './Section';
import { useSubmission } from './submission';
import { Doer } from './Trail';
import { TimeValue } from './values';

interface Props {
  records: EvidencedRecords;
  id: string;
  /// Names of parts that are the record's own words.
  names?: Record<string, string>;
}

/// The files that prove what a record says, for whoever sees it; handed in by whom the record lets, while it lets.
export function EvidenceSection({ records, id, names }: Props) {
  const { t } = useTranslation();
  const [handing, setHanding] = useState(false);
  const folder = useQuery({ queryKey: ['evidence', records, id], queryFn: ({ signal }) => readEvidence(records, id, signal) }).data;
  const nameOf = usePartName(names);
  if (!folder || (folder.files.length === 0 && folder.open.length === 0)) return null;
  return (
    <Section
      title={t('evidence.title')}
      extra={
        folder.open.length > 0 && (
          <Button size="small" onClick={() => setHanding(true)}>
            {t('evidence.handIn')}
          </Button>
        )
      }
    >
      {folder.files.length === 0 && <p className="muted">{t('evidence.none')}</p>}
      <ul className="rows">
        {folder.files.map((file) => (
          <li key={file.fileId}>
            <FileRow file={file} part={nameOf(file.part)} href={`${evidencePath(records, id)}/${encodeURIComponent(file.fileId)}`} />
          </li>
        ))}
      </ul>
      {handing && (
        <HandInDialog
          records={records}
          id={id}
          parts={folder.open.map((part) => ({ value: part, label: nameOf(part) }))}
          onClose={() => setHanding(false)}
        />
      )}
    </Section>
  );
}

function usePartName(names: Props['names']) {
  const { t } = useTranslation();
  return (part: string) => {
    const [, objection] = /^OBJECTION-(\d+)$/.exec(part) ?? [];
    if (objection) return t('evidence.objection', { no: objection });
    return names?.[part] ?? t(`evidence.part.${part}`, { defaultValue: part });
  };
}

function FileRow({ file, part, href }: { file: EvidenceFile; part: string; href: string }) {
  return (
    <span className="rows-wide">
      <FileLink title={file.title} href={href} scan={file.scan} withdrawable={false} />
      <span className="row-sub">
        {part} · <Doer by={file.by} /> · <TimeValue value={file.at} />
      </span>
      <span className="row-sub digest" title={file.sha256}>
        SHA-256 {file.sha256.slice(0, 12)}…
      </span>
    </span>
  );
}

interface HandInProps extends Pick<Props, 'records' | 'id'> {
  parts: { value: string; label: string }[];
  onClose: () => void;
}

function HandInDialog({ records, id, parts, onClose }: HandInProps) {
  const { t } = useTranslation();
  const submission = useSubmission((upload: EvidenceFileUpload, key, signal) => handInEvidence(records, id, upload, { key, signal }), {
    refresh: [['evidence', records, id]],
  });
  return (
    <DecisionDialog<EvidenceFileUpload>
      title={t('evidence.handIn')}
      about={t('evidence.about')}
      confirm={t('evidence.upload')}
      initial={parts[0] ? { part: parts[0].value } : {}}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="part" label={t('evidence.for')} choices={parts} />
      <FileField />
      <TextField name="title" label={t('evidence.name')} help={t('evidence.nameHelp')} max={300} optional />
    </DecisionDialog>
  );
}
