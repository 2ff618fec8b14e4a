import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Engagement, engagementPath, readEngagements } from '../api/engagement';
import { useSession } from '../app/session';
import { useLabel, useUnitChoices, useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { AssessDialog, EndEngagementDialog, EngageDialog, RenewDialog } from './EngagementDialogs';
import { NetworkNavigation } from './NetworkNavigation';
import { mayEngage } from './rights';

const tones: Record<Engagement['status'], Tone> = { COMING: 'open', RUNNING: 'good', EXPIRED: 'bad', ENDED: 'plain' };

/// L1: whom the city has engaged for its offices and squads.
export function EngagementRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [engaging, setEngaging] = useState(false);
  return (
    <>
      <RegisterPage<Engagement>
        name="engagements"
        title={t('engagement.title')}
        about={t('engagement.about')}
        top={<NetworkNavigation />}
        actions={
          mayEngage(session.functions) && (
            <Button type="primary" onClick={() => setEngaging(true)}>
              {t('engagement.engage')}
            </Button>
          )
        }
        filters={[{ name: 'unit', label: t('lead.unit'), options: useUnitChoices() }]}
        columns={useColumns()}
        load={({ filters, after, signal }) => readEngagements(filters.unit, after, signal)}
        rowKey={(one) => one.id}
        rowLink={(one) => `/network/engagements/${one.id}`}
        rowTone={(one) => (one.status === 'EXPIRED' ? 'late' : undefined)}
        empty={t('engagement.none')}
      />
      {engaging && <EngageDialog onClose={() => setEngaging(false)} />}
    </>
  );
}

function useColumns(): Column<Engagement>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('engagement.name'),
      main: true,
      cell: (one) => (
        <>
          {one.name}
          <span className="row-sub">{one.number}</span>
        </>
      ),
    },
    { title: t('network.state'), phone: 'head', cell: (one) => <EngagementState one={one} /> },
    { title: t('lead.unit'), cell: (one) => unit(one.unit) },
    { title: t('engagement.fee'), right: true, cell: (one) => one.terms[0]?.feePerYear && <MoneyValue value={one.terms[0].feePerYear} /> },
    { title: t('network.from'), cell: (one) => <DateValue value={one.from} /> },
    { title: t('network.until'), cell: (one) => <DateValue value={one.until} /> },
  ];
}

function EngagementState({ one }: { one: Engagement }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[one.status]}>{t(`engagement.status.${one.status}`)}</StateTag>;
}

export function EngagementPage() {
  const { t } = useTranslation();
  const unit = useUnitName();
  const { id = '' } = useParams();
  return (
    <RecordPage<Engagement>
      query={useRecord<Engagement>('engagements', id, engagementPath(id))}
      back={{ to: '/network/engagements', label: t('engagement.title') }}
      title={(one) => one.name ?? one.number}
      about={(one) => one.number}
      tags={(one) => <EngagementState one={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="engagement" records="engagements" id={one.id} />}
    >
      {(one) => (
        <>
          {one.unassessed.length > 0 && (
            <p className="notice notice-warn" role="status">
              {t('engagement.unassessed', { years: one.unassessed.join(t('list.separator')) })}
            </p>
          )}
          {one.end && <p className="notice notice-quiet">{t('engagement.ended', { day: one.end.on, reason: one.end.reason })}</p>}
          <Section title={t('engagement.facts')}>
            <Facts
              items={[
                [
                  t('lead.unit'),
                  <Link key="unit" to={`/network/units/${encodeURIComponent(one.unit.id)}`}>
                    {unit(one.unit)}
                  </Link>,
                ],
                [t('engagement.partyLabel'), t(`engagement.party.${one.partyKind}`)],
                [t('lead.contactPhone'), one.telephone],
                [t('engagement.engagedBy'), <Doer key="by" by={one.engagedBy} />],
              ]}
            />
          </Section>
          <Terms one={one} />
          <Assessments one={one} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Engagement>[] {
  const { t } = useTranslation();
  return [
    { name: 'assess', label: t('engagement.assess'), dialog: (read, close) => <AssessDialog read={read} onClose={close} /> },
    { name: 'renew', label: t('engagement.renew'), dialog: (read, close) => <RenewDialog read={read} onClose={close} /> },
    {
      name: 'end',
      label: t('engagement.end'),
      danger: true,
      dialog: (read, close) => <EndEngagementDialog read={read} onClose={close} />,
    },
  ];
}

function Terms({ one }: { one: Engagement }) {
  const { t } = useTranslation();
  return (
    <Section title={t('engagement.terms')} extra={one.terms.length}>
      {one.terms.map((term) => (
        <Facts
          key={term.from}
          items={[
            [
              t('engagement.term'),
              <span key="term">
                <DateValue value={term.from} /> – <DateValue value={term.until} />
              </span>,
            ],
            [t('engagement.duties'), term.duties],
            ...(term.feePerYear
              ? [[t('engagement.fee'), <MoneyValue key="fee" value={term.feePerYear} />] as [string, ReactNode]]
              : []),
          ]}
        />
      ))}
    </Section>
  );
}

function Assessments({ one }: { one: Engagement }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (one.assessments.length === 0) return null;
  return (
    <Section title={t('engagement.assessments')} extra={one.assessments.length}>
      <ul className="plain-list">
        {one.assessments.map((each) => (
          <li key={each.year}>
            <strong>
              {each.year} {each.gradeName ? label(each.gradeName) : each.grade}
            </strong>{' '}
            <span className="muted">
              <Doer by={each.by} />
            </span>
            <div className="pre">{each.evidence}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
