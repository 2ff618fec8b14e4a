import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { readAllSchemes } from '../api/scheme';
import type { WhatIfQuestion } from '../api/whatif';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useToday } from '../patterns/today';

interface Typed {
  from: string;
  until: string;
  schemes: string[];
  assumed?: string;
}

interface Props {
  asked: WhatIfQuestion | undefined;
  onAsk: (question: WhatIfQuestion) => void;
}

/// Which versions over which days; the year before this one until somebody says otherwise.
export function WhatIfForm({ asked, onAsk }: Props) {
  const { t } = useTranslation();
  const schemes = useQuery({ queryKey: ['schemes', 'all'], queryFn: ({ signal }) => readAllSchemes(signal) });
  const lastYear = Number(useToday().slice(0, 4)) - 1;
  const initial = asked ?? { from: `${lastYear}-01-01`, until: `${lastYear}-12-31`, schemes: [], assumed: [] };
  const choices = (schemes.data?.items ?? []).map((scheme) => ({
    value: scheme.id,
    label: `${scheme.name} · ${scheme.id} · ${t(`scheme.status.${scheme.status}`)}`,
  }));
  return (
    <Form<Typed>
      className="sheet form-sheet"
      layout="vertical"
      initialValues={{ ...initial, assumed: initial.assumed.join('\n') }}
      onFinish={({ assumed, ...question }) => onAsk({ ...question, assumed: wordsIn(assumed) })}
    >
      <ProblemNotice problem={schemes.isError ? problemOf(schemes.error) : undefined} />
      <div className="field-row">
        <DateField name="from" label={t('whatIf.from')} past />
        <DateField name="until" label={t('whatIf.until')} />
      </div>
      <ChoiceField name="schemes" label={t('whatIf.schemes')} help={t('whatIf.schemesHelp')} choices={choices} many />
      <TextField name="assumed" label={t('whatIf.assumed')} help={t('whatIf.assumedHelp')} lines={1} max={2000} optional />
      <Button type="primary" htmlType="submit">
        {t('whatIf.compute')}
      </Button>
    </Form>
  );
}

/// One `fact:word` to a line; a full-width colon does too.
export function wordsIn(typed: string | undefined): string[] {
  return (typed ?? '')
    .split('\n')
    .map((line) => line.replace('：', ':').replace(/\s*:\s*/, ':').trim())
    .filter((line) => line !== '');
}
