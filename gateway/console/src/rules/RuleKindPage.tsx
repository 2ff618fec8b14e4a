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
import { useSource } from '../patterns/sources';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { ProposalActions } from './ProposalActions';
import { RuleText } from './RuleText';
import { inForceOn, titleOf } from './versions';

/// All versions of one kind of rule, and what waits for its second person.
export function RuleKindPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { service = '', kind = '' } = useParams();
  const [shown, setShown] = useState<string>();
  const kinds = useQuery({ queryKey: ['rules', service], queryFn: ({ signal }) => readRuleKinds(service, signal) });
  const found = kinds.data?.items.find((one) => one.kind === kind);
  const proposals = useQuery({
    queryKey: ['rules', service, 'proposals'],
    queryFn: ({ signal }) => readRuleProposals(service, signal),
  });
  const waiting = (proposals.data?.items ?? []).filter((upload) => upload.kind === kind);
  const today = useToday();
  const latest = found?.versions[0];
  const inForce = found && inForceOn(found.versions, today);
  // Whoever comes to decide has the proposed text before them.
  const reference = shown ?? (proposals.isPending ? undefined : (waiting[0]?.reference ?? latest?.reference));
  return (
    <div className="page">
      <PageHead
        title={titleOf(found?.versions ?? [], label) ?? kind}
        about={kind}
        back={{ to: '/rules', label: t('rules.title') }}
        actions={kinds.data?.mayPropose && found && <LinkButton to={`/rules/${service}/${kind}/new`}>{t('rules.write')}</LinkButton>}
      />
      {kinds.isPending && <Skeleton active />}
      {kinds.isError && <ProblemNotice problem={problemOf(kinds.error)} onReload={() => void kinds.refetch()} />}
      {kinds.isSuccess && !found && <p className="notice notice-warn">{t('rules.unknownKind')}</p>}
      {proposals.isError && <ProblemNotice problem={problemOf(proposals.error)} onReload={() => void proposals.refetch()} />}
      {waiting.length > 0 && <Proposals service={service} waiting={waiting} onShow={setShown} />}
      {found && (
        <Section title={t('rules.versions')}>
          <ul className="rows">
            {found.versions.map((version) => (
              <li key={version.reference}>
                <VersionRow version={version} decides={inForce?.includes(version) ?? false} onShow={setShown} />
                {kinds.data?.mayPropose && (
                  <LinkButton second to={`/rules/${service}/${kind}/new?from=${encodeURIComponent(version.reference)}`}>
                    {t('rules.follow')}
                  </LinkButton>
                )}
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
  const source = useSource();
  return (
    <>
      <span className="rows-wide">
        <strong className="figures">{version.reference}</strong> {decides && <StateTag tone="good">{t('rules.inForce')}</StateTag>}
        <span className="row-sub">
          {t(`rules.status.${version.status}`)} · {source(version.source)}
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
      <Button size="small" aria-label={`${t('rules.show')} ${version.reference}`} onClick={() => onShow(version.reference)}>
        {t('rules.show')}
      </Button>
    </>
  );
}

function Proposals({ service, waiting, onShow }: { service: string; waiting: RuleUpload[]; onShow: (reference: string) => void }) {
  const { t } = useTranslation();
  return (
    <Section title={t('rules.proposals')}>
      <ul className="rows">
        {waiting.map((upload) => (
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
      <Button size="small" aria-label={`${t('rules.show')} ${upload.reference}`} onClick={() => onShow(upload.reference)}>
        {t('rules.show')}
      </Button>
      <ProposalActions service={service} upload={upload} />
    </>
  );
}
