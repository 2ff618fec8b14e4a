import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Survey, surveyPath } from '../api/survey';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { InvitationSection } from './InvitationSection';
import { MakeMatterDialog } from './MatterDialogs';
import { MatterSection } from './MatterSection';
import { ResultSection } from './ResultSection';
import { ClosingDialog, EditSurveyDialog, InviteDialog, MeetDialog, OpenDialog, PointDialog } from './SurveyDialogs';
import { SurveyState } from './SurveyState';

export function SurveyPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Survey>
      query={useRecord<Survey>('surveys', id, surveyPath(id))}
      back={{ to: '/projects/surveys', label: t('survey.title') }}
      title={(one) => label(one.title)}
      about={(one) => `${t(`survey.kind.${one.kind}`)} ${one.number}`}
      tags={(one) => <SurveyState status={one.status} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="survey" records="surveys" id={one.id} />}
    >
      {(one) => (
        <>
          <AboutSection one={one} />
          {one.meeting && <PointSection one={one} />}
          {one.status === 'DRAFT' ? <QuestionSection one={one} /> : <ResultSection survey={one} />}
          {one.status !== 'DRAFT' && <InvitationSection survey={one} />}
          {one.status !== 'DRAFT' && <MatterSection survey={one.id} />}
        </>
      )}
    </RecordPage>
  );
}

function AboutSection({ one }: { one: Survey }) {
  const { t } = useTranslation();
  return (
    <Section title={t('survey.purpose')}>
      <p className="pre">{one.purpose}</p>
      <Facts
        items={[
          [t('survey.unit'), <UnitName key="unit" id={one.unit} />],
          [t('survey.closing'), <DateValue key="closing" value={one.closing} />],
          [t('survey.anonymous'), t(one.anonymous ? 'form.yes' : 'form.no')],
          [t('survey.createdBy'), <Doer key="by" by={one.created.by} />],
        ]}
      />
      {one.anonymous && <p className="notice notice-quiet">{t('survey.anonymousAbout')}</p>}
    </Section>
  );
}

function QuestionSection({ one }: { one: Survey }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('survey.questions')} extra={one.questions.length}>
      {one.questions.length === 0 && <p className="muted">{t('survey.noQuestions')}</p>}
      <ol className="rows">
        {one.questions.map((question) => (
          <li key={question.id}>
            <span className="rows-wide">
              {label(question.words)}
              <span className="row-sub">
                {t(`survey.questionKind.${question.kind}`)} {question.options.map((option) => label(option.words)).join(' / ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PointSection({ one }: { one: Survey }) {
  const { t } = useTranslation();
  const [made, setMade] = useState<{ id: string; text: string }>();
  const { meeting } = one;
  if (!meeting) return null;
  return (
    <Section title={t('survey.points')} extra={meeting.points.length}>
      <Facts
        items={[
          [t('survey.day'), <DateValue key="day" value={meeting.day} />],
          [t('survey.place'), meeting.place],
          [t('survey.present'), meeting.present.join(t('fiveOnes.comma'))],
        ]}
      />
      <ol className="rows">
        {meeting.points.map((point) => (
          <li key={point.id}>
            <span className="rows-wide pre">{point.text}</span>
            {one.actions.includes('makeMatter') && (
              <Button size="small" onClick={() => setMade(point)}>
                {t('matter.make')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {made && <MakeMatterDialog survey={one.id} source={{ point: made.id }} quoted={made.text} onClose={() => setMade(undefined)} />}
    </Section>
  );
}

function useActions(): RecordAction<Survey>[] {
  const { t } = useTranslation();
  return [
    { name: 'open', label: t('survey.action.open'), dialog: (read, close) => <OpenDialog read={read} onClose={close} /> },
    { name: 'edit', label: t('survey.action.edit'), dialog: (read, close) => <EditSurveyDialog read={read} onClose={close} /> },
    { name: 'invite', label: t('survey.action.invite'), dialog: (read, close) => <InviteDialog read={read} onClose={close} /> },
    { name: 'raise', label: t('survey.action.raise'), dialog: (read, close) => <PointDialog read={read} onClose={close} /> },
    { name: 'meet', label: t('survey.action.meet'), dialog: (read, close) => <MeetDialog read={read} onClose={close} /> },
    { name: 'moveClosing', label: t('survey.action.moveClosing'), dialog: (read, close) => <ClosingDialog read={read} onClose={close} /> },
  ];
}
