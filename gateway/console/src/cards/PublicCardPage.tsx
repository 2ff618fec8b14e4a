import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type OpenProcedure, type PublicCard, publicCardPath } from '../api/card';
import { get, post } from '../api/http';
import { requiredMark } from '../patterns/DecisionDialog';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Facts, Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { TimeValue } from '../patterns/values';
import { ComplaintList } from './ComplaintSection';
import { ProcedureList } from './ProcedureList';
import { PromiseList } from './PromiseSection';
import { WholeDue } from './WholeDue';

/// The enterprise's own page, opened by its link, made for a phone.
export function PublicCardPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { token = '' } = useParams();
  const path = publicCardPath(token);
  const query = useQuery({ queryKey: ['public-card', token], queryFn: ({ signal }) => get<PublicCard>(path, signal), retry: false });
  const card = query.data;
  return (
    <div className="page page-form">
      <PageHead title={card?.projectName ?? t('card.one')} about={card ? `${t('card.one')} ${card.number}` : t('publicCard.about')} />
      <PartState query={query} />
      {card && (
        <>
          <Section title={t('card.procedures')}>
            <ProcedureList procedures={card.procedures} beside={(one) => <RateOne path={path} token={token} procedure={one} />} />
          </Section>
          {card.promises.length > 0 && (
            <Section title={t('card.promises')}>
              <PromiseList promises={card.promises} />
            </Section>
          )}
          <Section title={t('publicCard.complain')}>
            <ComplaintList complaints={card.complaints} />
            <ComplaintForm path={path} token={token} procedures={card.procedures} />
          </Section>
          <Section title={t('card.facts')}>
            <Facts
              items={[
                [t('publicCard.unit'), label(card.unitName)],
                [t('card.track'), label(card.track)],
                [t('card.wholeDue'), <WholeDue key="whole" card={card} />],
                [t('card.linkUntil'), <TimeValue key="link" value={card.linkExpiresAt} />],
              ]}
            />
          </Section>
        </>
      )}
    </div>
  );
}

interface Behind {
  path: string;
  token: string;
}

const scores = [1, 2, 3, 4, 5];

/// Once for each procedure that is done.
function RateOne({ path, token, procedure }: Behind & { procedure: OpenProcedure }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useSubmission((body: { procedure: string; score: number }, key) => post(`${path}/ratings`, body, { key }), {
    refresh: [['public-card', token]],
  });
  if (procedure.status !== 'DONE' || procedure.satisfaction !== null) return null;
  return (
    <span role="group" aria-label={`${t('publicCard.rate')} · ${label(procedure.label)}`}>
      {t('publicCard.rate')}{' '}
      {scores.map((score) => (
        <Button
          key={score}
          aria-label={t('publicCard.score', { name: label(procedure.label), score })}
          disabled={submission.pending}
          onClick={() => void submission.submit({ procedure: procedure.id, score })}
        >
          {score}
        </Button>
      ))}
      <ProblemNotice problem={submission.problem} />
    </span>
  );
}

interface Words {
  procedure?: string;
  text: string;
}

function ComplaintForm({ path, token, procedures }: Behind & { procedures: OpenProcedure[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [form] = Form.useForm<Words>();
  const submission = useSubmission((body: Words, key) => post(`${path}/complaints`, filled(body), { key }), {
    refresh: [['public-card', token]],
  });
  const send = async (body: Words) => {
    if (await submission.submit(body)) form.resetFields();
  };
  return (
    <Form form={form} layout="vertical" requiredMark={requiredMark(t('form.optional'))} onFinish={(body) => void send(body)}>
      <ProblemNotice problem={submission.problem} />
      <ChoiceField name="procedure" label={t('publicCard.which')} choices={procedures.map((one) => ({ value: one.id, label: label(one.label) }))} optional />
      <TextField name="text" label={t('publicCard.text')} lines={3} max={2000} />
      <Button type="primary" htmlType="submit" loading={submission.pending}>
        {t('publicCard.send')}
      </Button>
    </Form>
  );
}
