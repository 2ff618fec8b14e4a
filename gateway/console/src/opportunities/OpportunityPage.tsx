import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Opportunity, opportunityPath } from '../api/opportunity';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { EnquirySection } from './EnquirySection';
import { OfferFacts } from './OfferFacts';
import { EditDialog, ReasonDialog, StepDialog } from './OpportunityDialogs';
import { OpportunityState } from './OpportunityState';

export function OpportunityPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Opportunity>
      query={useRecord<Opportunity>('opportunities', id, opportunityPath(id))}
      back={{ to: '/projects/opportunities', label: t('opportunity.title') }}
      title={({ shown }) => label(shown.title)}
      about={({ shown }) => shown.number}
      tags={(one) => <OpportunityState status={one.status} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={() => <RecordTrail kind="opportunity" records="opportunities" id={id} />}
    >
      {(one) => (
        <>
          <GuidanceNotice one={one} />
          <OfferFacts offer={one.shown} />
          <KeptFacts one={one} />
          <EnquirySection id={id} />
        </>
      )}
    </RecordPage>
  );
}

/// Where the directory does not want it here, where it would fit.
function GuidanceNotice({ one }: { one: Opportunity }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { verdict, warning, fitting } = one.guidance;
  if (!warning) return null;
  return (
    <p className="notice notice-warn">
      {t(`guidance.verdict.${verdict}`)} · {t(fitting.length > 0 ? 'guidance.warn' : 'guidance.noneFits')}{' '}
      {fitting.map(label).join(t('opportunity.comma'))} <Link to="/projects/guidance">{t('guidance.open')}</Link>
    </p>
  );
}

function KeptFacts({ one }: { one: Opportunity }) {
  const { t } = useTranslation();
  return (
    <Section title={t('opportunity.kept')}>
      <Facts
        items={[
          [t('opportunity.unit'), <UnitName key="unit" id={one.unit} />],
          [t('opportunity.note'), one.note],
          ...(['entered', 'reviewed', 'published', 'ended'] as const).map((step): [string, React.ReactNode] => {
            const mark = one[step];
            return [
              t(`opportunity.mark.${step}`),
              mark && (
                <span key={step}>
                  <Doer by={mark.by} /> · <TimeValue value={mark.at} /> {mark.said}
                </span>
              ),
            ];
          }),
          [
            t('opportunity.publicPage'),
            one.status === 'PUBLISHED' && (
              <Link key="public" to={`/public/opportunities/${one.shown.id}`}>
                {t('opportunity.open')}
              </Link>
            ),
          ],
        ]}
      />
    </Section>
  );
}

function useActions(): RecordAction<Opportunity>[] {
  const { t } = useTranslation();
  const step = (name: string, path: string): RecordAction<Opportunity> => ({
    name,
    label: t(`opportunity.action.${name}`),
    dialog: (read, close) => <StepDialog read={read} step={path} name={name} onClose={close} />,
  });
  const reasoned = (name: string, path: string, danger: boolean): RecordAction<Opportunity> => ({
    name,
    label: t(`opportunity.action.${name}`),
    danger,
    dialog: (read, close) => <ReasonDialog read={read} step={path} name={name} danger={danger} onClose={close} />,
  });
  return [
    step('review', 'review'),
    step('publish', 'publication'),
    { name: 'edit', label: t('opportunity.action.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
    reasoned('sendBack', 'return', false),
    reasoned('taken', 'taken', false),
    reasoned('withdraw', 'withdrawal', true),
  ];
}
