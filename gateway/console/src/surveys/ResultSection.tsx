import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, type QuestionFigures, type Results, readResults, type SaidText, type Survey } from '../api/survey';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Facts, Section } from '../patterns/Section';
import { MakeMatterDialog } from './MatterDialogs';

/// What the answers come to, question by question.
export function ResultSection({ survey }: { survey: Survey }) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['surveys', survey.id, 'results'], queryFn: ({ signal }) => readResults(survey.id, signal) });
  const results = found.data;
  return (
    <Section title={t('survey.results')} extra={survey.status === 'CLOSED' ? t('survey.frozen') : undefined}>
      <PartState query={found} />
      {results && (
        <>
          <Facts
            items={[
              [t('survey.invited'), results.invited],
              [t('survey.answers'), results.answered],
              [t('survey.rate'), results.rate === null ? null : `${results.rate.toFixed(1)}%`],
            ]}
          />
          {results.withheld && <p className="notice notice-quiet">{t('survey.withheld', { least: results.atLeast })}</p>}
          {!results.withheld && survey.questions.map((one) => <OneQuestion key={one.id} question={one} results={results} survey={survey} />)}
        </>
      )}
    </Section>
  );
}

function OneQuestion({ question, results, survey }: { question: Question; results: Results; survey: Survey }) {
  const { t } = useTranslation();
  const label = useLabel();
  const figures = results.questions.find((one) => one.question === question.id);
  const texts = results.texts.filter((one) => one.question === question.id);
  return (
    <>
      <h3>{label(question.words)}</h3>
      <p className="muted">{t('survey.said', { count: figures?.answered ?? 0 })}</p>
      {figures && <Figures question={question} figures={figures} />}
      {texts.length > 0 && (
        <ul className="rows">
          {texts.map((one, at) => (
            <li key={at}>
              <TextRow said={one} survey={survey} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Figures({ question, figures }: { question: Question; figures: QuestionFigures }) {
  const { t } = useTranslation();
  const label = useLabel();
  const words = (id: string) => label(question.options.find((one) => one.id === id)?.words) || id;
  const numbers: [string, string | number | null | undefined][] =
    figures.mean === null
      ? []
      : [
          [t('survey.mean'), figures.mean.toFixed(2)],
          [t('survey.median'), figures.median?.toFixed(2)],
          [t('survey.lowest'), figures.lowest],
          [t('survey.highest'), figures.highest],
        ];
  return <Facts items={[...figures.counts.map(({ option, count }): [string, number] => [words(option), count]), ...numbers]} />;
}

function TextRow({ said, survey }: { said: SaidText; survey: Survey }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { question, text, invitation } = said;
  return (
    <>
      <span className="rows-wide">
        <span className="pre">{text}</span>
        {said.name && <span className="row-sub">{said.name}</span>}
      </span>
      {survey.actions.includes('makeMatter') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('matter.make')}
        </Button>
      )}
      {open && <MakeMatterDialog survey={survey.id} source={{ question, quoted: text, invitation }} quoted={text} onClose={() => setOpen(false)} />}
    </>
  );
}
