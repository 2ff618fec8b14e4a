import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideRecommendation, type Recommendation, recommendationPath } from '../api/need';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, TimeValue } from '../patterns/values';
import { RecommendationState, RecommenderName } from './RecommendationRegisterPage';

export function RecommendationPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Recommendation>
      query={useRecord<Recommendation>('recommendations', id, recommendationPath(id))}
      back={{ to: '/talent/recommendations', label: t('recommendation.title') }}
      title={(one) => one.number}
      tags={(one) => <RecommendationState status={one.status} />}
      offered={(one) => one.actions}
      actions={[
        { name: 'confirm', label: t('recommendation.confirm'), dialog: (read, close) => <ConfirmDialog read={read} onClose={close} /> },
        {
          ...{ name: 'decline', label: t('recommendation.decline'), danger: true },
          dialog: (read, close) => <DeclineDialog read={read} onClose={close} />,
        },
      ]}
    >
      {(one) => (
        <>
          <Section title={t('recommendation.facts')}>
            <Facts
              items={[
                [
                  t('need.title'),
                  <Link key="need" to={`/talent/needs/${one.needId}`}>
                    {one.needNumber}
                  </Link>,
                ],
                [t('recommendation.by'), <RecommenderName key="by" one={one} />],
                [t('recommendation.at'), <TimeValue key="at" value={one.recommendedAt} />],
                [t('recommendation.confirmedOn'), <DateValue key="confirmed" value={one.confirmedOn} />],
                [t('recommendation.arrivedOn'), <DateValue key="arrived" value={one.arrivedOn} />],
              ]}
            />
            {one.reason && <p className="fact-line pre">{one.reason}</p>}
          </Section>
          {one.person && <PersonSection person={one.person} />}
        </>
      )}
    </RecordPage>
  );
}

/// The talent office alone is told who it is.
function PersonSection({ person }: { person: NonNullable<Recommendation['person']> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('recommendation.person')}>
      <Facts
        items={[
          [t('talent.name'), person.name],
          [t('talent.identityNumber'), person.identityNumber],
          [t('talent.phone'), person.phone],
          [
            t('recommendation.registered'),
            person.talentId ? (
              <Link key="talent" to={`/talent/people/${person.talentId}`}>
                {t('recommendation.inRegister')}
              </Link>
            ) : (
              t('recommendation.notRegistered')
            ),
          ],
        ]}
      />
    </Section>
  );
}

interface DialogProps {
  read: Read<Recommendation>;
  onClose: () => void;
}

const refresh = [['recommendations'], ['work']];

function ConfirmDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => decideRecommendation(read.value.id, 'confirmation', {}, call), { refresh });
  return (
    <DecisionDialog
      title={t('recommendation.confirm')}
      about={t('recommendation.confirmAbout')}
      confirm={t('recommendation.confirm')}
      submission={submission}
      onClose={onClose}
    />
  );
}

function DeclineDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideRecommendation(read.value.id, 'refusal', body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason: string }>
      title={t('recommendation.decline')}
      confirm={t('recommendation.decline')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
