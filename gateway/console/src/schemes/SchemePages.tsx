import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readSchemes, type Scheme, schemePath } from '../api/scheme';
import { useSession } from '../app/session';
import { ClaimNavigation } from '../claims/ClaimNavigation';
import { useChoices } from '../patterns/fields';
import { LinkButton } from '../patterns/LinkButton';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { Assumptions } from './Assumptions';
import { RuleSections } from './RuleSections';
import { ActivateDialog, HaltDialog, Halts, UploadDialog } from './SchemeDialogs';
import { SchemeLinks } from './SchemeLinks';
import { TrialSection } from './TrialSection';

/// What is stored has been checked.
const nowhere = () => {};

export function SchemeRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [uploading, setUploading] = useState(false);
  return (
    <>
      <RegisterPage<Scheme>
        name="schemes"
        title={t('scheme.title')}
        about={t('scheme.about')}
        top={<ClaimNavigation />}
        actions={
          session.functions.includes('BUREAU_OFFICER') && (
            <>
              <LinkButton to="/claims/schemes/new">{t('scheme.write')}</LinkButton>
              <Button onClick={() => setUploading(true)}>{t('scheme.upload')}</Button>
            </>
          )
        }
        filters={[{ name: 'status', label: t('scheme.statusLabel'), options: useChoices(['DRAFT', 'ACTIVE', 'SUSPENDED'], 'scheme.status') }]}
        columns={[
          {
            title: t('scheme.name'),
            main: true,
            cell: (scheme) => (
              <>
                {scheme.name}
                <span className="row-sub">{scheme.id}</span>
              </>
            ),
          },
          { title: t('scheme.documentNumber'), cell: (scheme) => scheme.documentNumber },
          { title: t('scheme.validFrom'), cell: (scheme) => <DateValue value={scheme.validFrom} /> },
          { title: t('scheme.statusLabel'), phone: 'head', cell: (scheme) => <SchemeState scheme={scheme} /> },
        ]}
        load={({ filters, after, signal }) => readSchemes(filters, after, signal)}
        rowKey={(scheme) => scheme.id}
        rowLink={(scheme) => `/claims/schemes/${encodeURIComponent(scheme.id)}`}
        empty={t('scheme.none')}
      />
      {uploading && <UploadDialog onClose={() => setUploading(false)} />}
    </>
  );
}

export function SchemePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const mayTry = useSession().functions.some((one) => ['BUREAU_OFFICER', 'BUREAU_HEAD'].includes(one));
  return (
    <RecordPage<Scheme>
      query={useRecord<Scheme>('schemes', id, schemePath(id))}
      back={{ to: '/claims/schemes', label: t('scheme.title') }}
      title={(scheme) => scheme.name}
      about={(scheme) => scheme.id}
      tags={(scheme) => <SchemeState scheme={scheme} />}
      offered={(scheme) => scheme.actions}
      actions={[
        { name: 'activate', label: t('scheme.activate'), dialog: (read, close) => <ActivateDialog read={read} onClose={close} /> },
        { name: 'resume', label: t('scheme.resume'), dialog: (read, close) => <HaltDialog step="resume" read={read} onClose={close} /> },
        { name: 'suspend', label: t('scheme.suspend'), danger: true, dialog: (read, close) => <HaltDialog step="suspend" read={read} onClose={close} /> },
        { name: 'end', label: t('scheme.end'), danger: true, dialog: (read, close) => <HaltDialog step="end" read={read} onClose={close} /> },
      ]}
    >
      {(scheme) => (
        <>
          <SchemeLinks scheme={scheme} />
          <Halts scheme={scheme} />
          <Assumptions texts={scheme.assumptions} />
          {scheme.warnings.map((code) => (
            <p key={code} className="notice notice-warn">
              {t(`scheme.warning.${code}`)}
            </p>
          ))}
          <Section title={t('scheme.facts')}>
            <Facts
              items={[
                [t('scheme.documentNumber'), scheme.documentNumber],
                [t('scheme.source'), scheme.sources.join(t('list.separator'))],
                [t('scheme.validFrom'), <DateValue key="from" value={scheme.validFrom} />],
                [t('scheme.validUntil'), <DateValue key="until" value={scheme.validUntil} />],
                [
                  t('scheme.publicityDays'),
                  `${scheme.publicityWorkingDays} · ${scheme.publicitySource === 'ours' ? t('source.ours') : scheme.publicitySource}`,
                ],
                [
                  t('scheme.review'),
                  scheme.review && `${scheme.review.documentNumber} · ${scheme.review.reviewedOn} · ${scheme.review.conclusion}`,
                ],
              ]}
            />
          </Section>
          <RuleSections text={scheme.text} />
          {mayTry && <TrialSection text={scheme.text} onErrors={nowhere} />}
          <Section title={t('scheme.text')}>
            <pre className="rule-text" tabIndex={0}>
              {scheme.text}
            </pre>
          </Section>
        </>
      )}
    </RecordPage>
  );
}

const tones = { DRAFT: 'warn', ACTIVE: 'good', SUSPENDED: 'bad' } as const;

function SchemeState({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[scheme.status]}>{t(`scheme.status.${scheme.status}`)}</StateTag>;
}
