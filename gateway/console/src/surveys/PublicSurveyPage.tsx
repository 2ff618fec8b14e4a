import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Radio } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { get, post } from '../api/http';
import { type PublicSurvey, publicSurveyPath, type Question, type Reply } from '../api/survey';
import { requiredMark } from '../patterns/DecisionDialog';
import { typedNumber } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Facts, Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { DateValue } from '../patterns/values';

/// The page of who is asked, opened by its link, made for a phone.
export function PublicSurveyPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { token = '' } = useParams();
  const path = publicSurveyPath(token);
  const query = useQuery({ queryKey: ['public-survey', token], queryFn: ({ signal }) => get<PublicSurvey>(path, signal), retry: false });
  const survey = query.data;
  const [sent, setSent] = useState(false);
  return (
    <div className="page page-form">
      <PageHead title={survey ? label(survey.title) : t('survey.one')} about={survey?.invited ?? t('publicSurvey.about')} />
      <PartState query={query} />
      {survey && (
        <>
          <Section title={t('survey.purpose')}>
            <p className="pre">{survey.purpose}</p>
            <Facts
              items={[
                ...(survey.by ? [[t('survey.unit'), label(survey.by)] as [string, string]] : []),
                [t('survey.closing'), <DateValue key="closing" value={survey.closing} />],
                ...(survey.place ? [[t('survey.place'), survey.place] as [string, string]] : []),
              ]}
            />
            <p className="notice notice-quiet">{t(survey.anonymous ? 'publicSurvey.anonymous' : 'publicSurvey.named')}</p>
          </Section>
          {survey.anonymous && survey.revision > 0 && <p className="notice">{t('publicSurvey.standing')}</p>}
          {sent && <p className="notice notice-good">{t('publicSurvey.thanks')}</p>}
          {!survey.takesAnswers && <p className="notice notice-warn">{t('publicSurvey.over')}</p>}
          {survey.questions.length > 0 && (
            <AnswerForm key={survey.revision} path={path} token={token} survey={survey} onSent={() => setSent(true)} />
          )}
        </>
      )}
    </div>
  );
}

type Values = Record<string, string | string[] | undefined>;

function AnswerForm({ path, token, survey, onSent }: { path: string; token: string; survey: PublicSurvey; onSent: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission(
    (values: Values, key) => post(`${path}/answer`, { seen: survey.revision, replies: repliesOf(survey.questions, values) }, { key }),
    { refresh: [['public-survey', token]], onDone: onSent },
  );
  return (
    <Form<Values>
      layout="vertical"
      className="sheet form-sheet"
      disabled={!survey.takesAnswers}
      requiredMark={requiredMark(t('form.optional'))}
      initialValues={valuesOf(survey)}
      scrollToFirstError
      onFinish={(values) => void submission.submit(values)}
    >
      {survey.questions.map((one) => (
        <QuestionField key={one.id} question={one} />
      ))}
      <ProblemNotice problem={submission.problem} />
      {survey.takesAnswers && (
        <Button type="primary" htmlType="submit" block loading={submission.pending}>
          {t(survey.revision > 0 ? 'publicSurvey.replace' : 'publicSurvey.send')}
        </Button>
      )}
    </Form>
  );
}

function QuestionField({ question }: { question: Question }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Form.Item
      name={question.id}
      label={label(question.words)}
      extra={limitsOf(question, t)}
      rules={[{ required: question.required, message: t('form.needed') }]}
    >
      {control(
        question,
        question.options.map((one) => ({ value: one.id, label: label(one.words) })),
      )}
    </Form.Item>
  );
}

const LONGEST = 2000;

/// What an answer has to be, where its control does not show it already.
function limitsOf({ kind, least, most, decimals }: Question, t: TFunction): string | undefined {
  const what = kind === 'MULTIPLE' ? 'choices' : kind === 'NUMBER' ? 'number' : undefined;
  const limits = [
    ...(what && least !== null ? [t(`publicSurvey.least.${what}`, { limit: least })] : []),
    ...(what && most !== null ? [t(`publicSurvey.most.${what}`, { limit: most })] : []),
    ...(kind === 'NUMBER' ? [decimals ? t('publicSurvey.decimals', { limit: decimals }) : t('publicSurvey.whole')] : []),
    ...(kind === 'TEXT' ? [t('publicSurvey.most.text', { limit: most ?? LONGEST })] : []),
  ];
  return limits.length > 0 ? limits.join(t('list.separator')) : undefined;
}

function control({ kind, least, most }: Question, options: { value: string; label: string }[]) {
  switch (kind) {
    case 'SINGLE':
      return <Radio.Group options={options} />;
    case 'MULTIPLE':
      return <Checkbox.Group options={options} />;
    case 'SCALE':
      return <Radio.Group options={steps(least ?? 0, most ?? 0)} optionType="button" />;
    case 'NUMBER':
      return <Input inputMode="decimal" maxLength={20} />;
    case 'TEXT':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={most ?? LONGEST} />;
  }
}

function steps(from: number, until: number) {
  return Array.from({ length: until - from + 1 }, (_, at) => ({ value: String(from + at), label: String(from + at) }));
}

function valuesOf({ questions, replies }: PublicSurvey): Values {
  const single = new Set(questions.filter((one) => one.kind === 'SINGLE').map((one) => one.id));
  const chosen = (one: Reply) => (single.has(one.question) ? one.chosen?.[0] : one.chosen);
  return Object.fromEntries(replies.map((one) => [one.question, one.text ?? numberOf(one) ?? chosen(one)]));
}

const numberOf = ({ number }: Reply) => (number === null || number === undefined ? undefined : String(number));

/// What was left empty is not sent; the choice of one is a list of one.
function repliesOf(questions: Question[], values: Values): Reply[] {
  return questions.flatMap(({ id, kind }): Reply[] => {
    const value = values[id];
    if (value === undefined || value.length === 0) return [];
    if (Array.isArray(value)) return [{ question: id, chosen: value }];
    if (kind === 'SINGLE') return [{ question: id, chosen: [value] }];
    if (kind === 'TEXT') return value.trim() === '' ? [] : [{ question: id, text: value }];
    const number = typedNumber(value);
    return number === undefined ? [] : [{ question: id, number }];
  });
}
