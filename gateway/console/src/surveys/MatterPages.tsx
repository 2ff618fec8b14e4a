import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Matter, matterPath, matterStatuses, readMatters } from '../api/matter';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { type MatterDecision, MatterDialog } from './MatterDialogs';
import { MatterState } from './SurveyState';

/// P14: what is to be done about what was said, and by whom.
export function MatterRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Matter>
      name="matters"
      title={t('matter.title')}
      about={t('matter.about')}
      top={<ProjectNavigation />}
      filters={[
        { name: 'status', label: t('matter.statusLabel'), options: useChoices(matterStatuses, 'matter.status') },
        { name: 'owner', label: t('matter.owner'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('matter.words'),
          main: true,
          cell: (one) => (
            <>
              {one.words}
              <span className="row-sub">{one.number}</span>
            </>
          ),
        },
        { title: t('matter.statusLabel'), phone: 'head', cell: (one) => <MatterState matter={one} /> },
        { title: t('matter.owner'), cell: (one) => <UnitName id={one.owner} /> },
        { title: t('matter.due'), cell: (one) => <DateValue value={one.due} /> },
      ]}
      load={({ filters, after, signal }) => readMatters(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/matters/${one.id}`}
      rowTone={(one) => (one.late ? 'late' : undefined)}
      empty={t('matter.none')}
    />
  );
}

export function MatterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Matter>
      query={useRecord<Matter>('matters', id, matterPath(id))}
      back={{ to: '/projects/matters', label: t('matter.title') }}
      title={(one) => `${t('matter.one')} ${one.number}`}
      tags={(one) => <MatterState matter={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="matter" records="matters" id={one.id} />}
    >
      {(one) => (
        <>
          <WhatSection one={one} />
          {one.turns.length > 0 && (
            <Section title={t('matter.answers')}>
              <ol className="rows">
                {one.turns.map((turn, at) => (
                  <li key={at}>
                    <span className="rows-wide">
                      <Said mark={turn.answer} />
                      {turn.sentBack && (
                        <>
                          <strong>{t('matter.sentBack')}</strong>
                          <Said mark={turn.sentBack} />
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ol>
            </Section>
          )}
          {one.accepted && (
            <p className="notice notice-good">
              {t('matter.status.ACCEPTED')} · <Doer by={one.accepted.by} /> · <TimeValue value={one.accepted.at} /> {one.accepted.said}
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

function WhatSection({ one }: { one: Matter }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('matter.words')}>
      <p className="pre">{one.words}</p>
      <Facts
        items={[
          [t('matter.quoted'), one.quoted],
          [
            t('matter.survey'),
            one.survey && (
              <Link key="survey" to={`/projects/surveys/${one.survey.id}`}>
                {one.survey.number} {label(one.survey.title)}
              </Link>
            ),
          ],
          [t('matter.unit'), <UnitName key="unit" id={one.unit} />],
          [t('matter.owner'), <UnitName key="owner" id={one.owner} />],
          [t('matter.due'), <DateValue key="due" value={one.due} />],
          [t('matter.madeBy'), <Doer key="by" by={one.made.by} />],
        ]}
      />
    </Section>
  );
}

function Said({ mark }: { mark: Matter['made'] }) {
  return (
    <>
      <span className="pre">{mark.said}</span>
      <span className="row-sub">
        <Doer by={mark.by} /> · <TimeValue value={mark.at} />
      </span>
    </>
  );
}

function useActions(): RecordAction<Matter>[] {
  const { t } = useTranslation();
  return (['answer', 'accept', 'sendBack'] satisfies MatterDecision[]).map((how) => ({
    name: how,
    label: t(`matter.action.${how}`),
    dialog: (read, close) => <MatterDialog how={how} read={read} onClose={close} />,
  }));
}
