import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { problemOf } from '../api/problem';
import { type RuleUpload, type RuleVersion, readRuleKinds, readRuleProposals } from '../api/rules';
import { useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { ProposalActions } from './ProposalActions';
import { RuleText } from './RuleText';
import { decidesOn } from './versions';

/// All versions of one kind of rule, and what waits for its second person.
export function RuleKindPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { service = '', kind = '' } = useParams();
  const [shown, setShown] = useState<string>();
  const kinds = useQuery({ queryKey: ['rules', service], queryFn: ({ signal }) => readRuleKinds(service, signal) });
  const found = kinds.data?.items.find((one) => one.kind === kind);
  const latest = found?.versions[0];
  const today = useToday();
  const inForce = found?.versions.find((version) => decidesOn(version, today));
  const reference = shown ?? latest?.reference;
  return (
    <div className="page">
      <PageHead
        title={latest?.title ? label(latest.title) : kind}
        about={kind}
        back={{ to: '/rules', label: t('rules.title') }}
        actions={kinds.data?.mayPropose && found && <LinkButton to={`/rules/${service}/${kind}/new`}>{t('rules.write')}</LinkButton>}
      />
      {kinds.isPending && <Skeleton active />}
      {kinds.isError && <ProblemNotice problem={problemOf(kinds.error)} onReload={() => void kinds.refetch()} />}
      {kinds.isSuccess && !found && <p className="notice notice-warn">{t('rules.unknownKind')}</p>}
      {found && <Proposals service={service} kind={kind} onShow={setShown} />}
      {found && (
        <Section title={t('rules.versions')}>
          <ul className="rows">
            {found.versions.map((version) => (
              <li key={version.reference}>
                <VersionRow version={version} decides={version === inForce} onShow={setShown} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {found && reference && <RuleText service={service} kind={kind} reference={reference} />}
    </div>
  );
}

function VersionRow({ version, decides, onShow }: { version: RuleVersion; decides: boolean; onShow: (reference: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="rows-wide">
        <strong className="figures">{version.reference}</strong> {decides && <StateTag tone="good">{t('rules.inForce')}</StateTag>}
        <span className="row-sub">
          {t(`rules.status.${version.status}`)} · {version.source === 'ours' ? t('source.ours') : version.source}
          {!version.shipped && ` · ${t('rules.uploaded')}`}
        </span>
      </span>
      <span>
        <DateValue value={version.validFrom} />
        {version.validUntil && (
          <>
            {' – '}
            <DateValue value={version.validUntil} />
          </>
        )}
      </span>
      <Button size="small" onClick={() => onShow(version.reference)}>
        {t('rules.show')}
      </Button>
    </>
  );
}

function Proposals({ service, kind, onShow }: { service: string; kind: string; onShow: (reference: string) => void }) {
  const { t } = useTranslation();
  const proposals = useQuery({
    queryKey: ['rules', service, 'proposals'],
    queryFn: ({ signal }) => readRuleProposals(service, signal),
  });
  const mine = proposals.data?.items.filter((upload) => upload.kind === kind) ?? [];
  if (proposals.isError) return <ProblemNotice problem={problemOf(proposals.error)} onReload={() => void proposals.refetch()} />;
  if (mine.length === 0) return null;
  return (
    <Section title={t('rules.proposals')}>
      <ul className="rows">
        {mine.map((upload) => (
          <li key={upload.reference}>
            <ProposalRow service={service} upload={upload} onShow={onShow} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ProposalRow({ service, upload, onShow }: { service: string; upload: RuleUpload; onShow: (reference: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="rows-wide">
        <strong className="figures">{upload.reference}</strong> {upload.reason}
        <span className="row-sub">
          <Doer by={upload.proposedBy} /> · <TimeValue value={upload.proposedAt} />
        </span>
      </span>
      <span>
        {t('rules.validFrom')} <DateValue value={upload.validFrom} />
      </span>
      <Button size="small" onClick={() => onShow(upload.reference)}>
        {t('rules.show')}
      </Button>
      <ProposalActions service={service} upload={upload} />
    </>
  );
}
