import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type HandedOver, handOver, type NamedItem, type NamedWork, readNamedWork, readPlaceWork } from '../api/handover';
import { officerPage } from '../api/network';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { UnitName, useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { mayReadOfficers } from './rights';

const refresh = [['officer-work'], ['projects'], ['project-teams'], ['service-cards']];

/// P1 L1: what an officer leaves behind: in its own name, which goes to others, and where it works, which is the unit's
/// and shown to who may read it.
export function HandOverPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [search] = useSearchParams();
  const subject = search.get('subject') ?? session.subject;
  const readsOfficer = subject === session.subject || mayReadOfficers(session.functions);
  return (
    <div className="page">
      <PageHead
        title={t('handOver.title')}
        about={t('handOver.about')}
        tags={<Doer by={subject} />}
        {...(readsOfficer && { back: { to: officerPage(subject), label: t('handOver.officer') } })}
      />
      <NamedSection subject={subject} />
      {readsOfficer && <PlaceSection subject={subject} />}
    </div>
  );
}

function NamedSection({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState<NamedItem[] | 'all'>();
  const [done, setDone] = useState<HandedOver>();
  const found = useQuery({ queryKey: ['officer-work', subject, 'named'], queryFn: ({ signal }) => readNamedWork(subject, signal) });
  const work = found.data;
  const mine = work?.items.filter((item) => item.mayHandOver) ?? [];
  return (
    <Section
      title={t('handOver.named')}
      extra={
        mine.length > 0 && (
          <Button size="small" type="primary" onClick={() => setGiving('all')}>
            {t('handOver.giveAll', { count: mine.length })}
          </Button>
        )
      }
    >
      {giving && <GiveDialog subject={subject} items={giving} onDone={setDone} onClose={() => setGiving(undefined)} />}
      <PartState query={found} />
      {done?.items
        .filter((one) => one.problem)
        .map((one) => (
          <p key={one.kind + one.id} className="notice notice-warn">
            {t(`work.kind.${one.kind}`)}: {one.problem?.detail}
          </p>
        ))}
      {work && <Amount counts={work.counts} />}
      {work && <Items work={work} onGive={(item) => setGiving([item])} />}
    </Section>
  );
}

/// How much there is, also where no titles are told.
function Amount({ counts }: { counts: Record<string, number> }) {
  const { t } = useTranslation();
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return <p className="muted">{t('handOver.nothing')}</p>;
  return <p>{kinds.map(([kind, count]) => `${t(`work.kind.${kind}`)} (${count})`).join(t('list.separator'))}</p>;
}

function Items({ work, onGive }: { work: NamedWork; onGive: (item: NamedItem) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="rows">
        {work.items.map((item) => (
          <li key={item.kind + item.id}>
            <span className="rows-wide">
              <Link to={item.link} className="row-name">
                {item.title}
              </Link>
              <span className="row-sub">
                {t(`work.kind.${item.kind}`)} · <UnitName id={item.unit} />
              </span>
            </span>
            {item.mayHandOver && (
              <Button size="small" onClick={() => onGive(item)}>
                {t('handOver.give')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {work.more && <p className="muted">{t('handOver.more')}</p>}
    </>
  );
}

interface GiveProps {
  subject: string;
  items: NamedItem[] | 'all';
  onDone: (done: HandedOver) => void;
  onClose: () => void;
}

function GiveDialog({ subject, items, onDone, onClose }: GiveProps) {
  const { t } = useTranslation();
  const refs = items === 'all' ? {} : { items: items.map(({ kind, id }) => ({ kind, id })) };
  const submission = useSubmission((body: object, key) => handOver({ officer: subject, ...refs, ...filled(body) }, key), { refresh, onDone });
  return (
    <DecisionDialog
      title={t(items === 'all' ? 'handOver.all' : 'handOver.give')}
      about={t(items === 'all' ? 'handOver.allAbout' : 'handOver.giveAbout')}
      confirm={t('handOver.give')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="to" label={t('handOver.to')} help={t('team.officerHelp')} max={100} />
      <ReasonField />
    </DecisionDialog>
  );
}

function PlaceSection({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const found = useQuery({ queryKey: ['officer-work', subject, 'place'], queryFn: ({ signal }) => readPlaceWork(subject, signal) });
  const place = found.data;
  const problem = found.isError ? problemOf(found.error) : undefined;
  if (problem?.status === 404) return null;
  return (
    <Section title={t('handOver.place')}>
      {problem && <ProblemNotice problem={problem} onReload={() => void found.refetch()} />}
      {place && (
        <>
          <p>
            <Link to={`/network/units/${encodeURIComponent(place.unit.id)}`}>{unit(place.unit)}</Link>
          </p>
          <Amount counts={place.work} />
          {Object.keys(place.work).length > 0 && (
            <p className={place.last ? 'notice notice-warn' : 'muted'}>{t(place.last ? 'handOver.last' : 'handOver.stays')}</p>
          )}
        </>
      )}
    </Section>
  );
}
