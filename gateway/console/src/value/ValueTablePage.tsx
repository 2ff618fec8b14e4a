import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { readValueTables, uploadValueTable } from '../api/value';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';

/// The tables that projects are estimated by; a version is never edited.
export function ValueTablePage() {
  const { t } = useTranslation();
  const label = useLabel();
  const [uploading, setUploading] = useState(false);
  const tables = useQuery({ queryKey: ['value-tables'], queryFn: ({ signal }) => readValueTables(signal) });
  return (
    <>
      <ProjectNavigation />
      <PageHead
        title={t('value.tables')}
        about={t('value.tablesAbout')}
        actions={
          tables.data?.actions.includes('upload') && (
            <Button type="primary" onClick={() => setUploading(true)}>
              {t('value.upload')}
            </Button>
          )
        }
      />
      {tables.isError && <ProblemNotice problem={problemOf(tables.error)} onReload={() => void tables.refetch()} />}
      <Section title={t('value.versions')} extra={tables.data?.items.length}>
        <ul className="rows">
          {tables.data?.items.map((one) => (
            <li key={one.version}>
              <span className="rows-wide">
                <strong>{label(one.title) || one.version}</strong>
                <span className="row-sub">
                  {one.version} · {one.source} · {t('value.factors', { count: one.factors })}
                  {one.assumed && ` · ${t('value.assumed')}`}
                </span>
              </span>
              <DateValue value={one.validFrom} />
            </li>
          ))}
        </ul>
      </Section>
      {uploading && <UploadDialog onClose={() => setUploading(false)} />}
    </>
  );
}

function UploadDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(({ text }: { text: string }, key) => uploadValueTable(text, key), {
    refresh: [['value-tables'], ['projects']],
  });
  return (
    <DecisionDialog<{ text: string }>
      title={t('value.upload')}
      about={t('value.uploadAbout')}
      confirm={t('value.upload')}
      wide
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t('value.text')} lines={12} max={500_000} />
    </DecisionDialog>
  );
}
