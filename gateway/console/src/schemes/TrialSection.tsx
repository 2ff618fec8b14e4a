import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Form, Input, Space } from 'antd';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { tryScheme, type TrialPart } from '../api/scheme';
import { ExplanationSection } from '../claims/ExplanationSection';
import { plainDigits } from '../patterns/MoneyField';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { MoneyValue } from '../patterns/values';
import { isOpen, type LineError } from './editing';
import { askedBy, emptySample, type Sample, trialOf } from './sample';
import { readText } from './schemeText';
import { useSuggestions } from './suggestions';

const pause = 400;

/// A made-up case beside the text: what it would be paid, and why. The service computes; nothing is stored.
export function TrialSection({ text, onErrors }: { text: string; onErrors: (errors: LineError[]) => void }) {
  const { t } = useTranslation();
  const [sample, setSample] = useState<Sample>(emptySample);
  const today = useToday();
  const settled = useSettled(JSON.stringify(trialOf(text, sample, today)));
  const trial = useQuery({
    queryKey: ['scheme-trial', settled],
    queryFn: ({ signal }) => tryScheme(JSON.parse(settled) as object, signal),
    retry: false,
    staleTime: 60_000,
  });
  const problem = trial.isError ? problemOf(trial.error) : undefined;
  const errors = problem?.errors as LineError[] | undefined;
  const wrong = useMemo(() => errors?.filter((error) => !isOpen(readText(text), error)), [errors, text]);
  const open = (errors?.length ?? 0) - (wrong?.length ?? 0);
  useEffect(() => {
    if (!trial.isPending) onErrors(errors ?? []);
  }, [errors, trial.isPending, onErrors]);
  return (
    <>
      <Section title={t('schemeEditor.example')}>
        <p className="muted">{t('schemeEditor.exampleAbout')}</p>
        <SampleFields text={text} sample={sample} onChange={setSample} />
        <div aria-live="polite">
          {open > 0 && <p className="muted">{t('schemeEditor.open', { count: open })}</p>}
          {wrong?.length !== 0 && <ProblemNotice problem={problem} />}
          {wrong && <LineErrors errors={wrong} />}
        </div>
      </Section>
      {trial.data?.parts.map((part) => (
        <Part key={part.beneficiary} part={part} />
      ))}
    </>
  );
}

/// The last value, once nothing has changed for a moment.
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

export function LineErrors({ errors }: { errors: LineError[] }) {
  const { t } = useTranslation();
  return (
    <ul className="problem-missing">
      {errors.map((error) => (
        <li key={`${error.path} ${error.message}`}>
          {t('schemeEditor.line', { line: error.line })} <code>{error.path}</code> {error.message}
        </li>
      ))}
    </ul>
  );
}

function Part({ part }: { part: TrialPart }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="page-about">{t('schemeEditor.paidTo', { who: part.beneficiary })}</h3>
      <ExplanationSection lines={part.award.lines} total={part.award.total} />
      {(part.payers.length > 0 || part.instalments.length > 1) && (
        <ul className="problem-missing">
          {part.payers.map(({ payer, amount }) => (
            <li key={payer}>
              {t('schemeEditor.pays', { payer })} <MoneyValue value={amount} />
            </li>
          ))}
          {part.instalments.map(({ no, due, amount }) => (
            <li key={no}>
              {no}. {due} <MoneyValue value={amount} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface FieldsProps {
  text: string;
  sample: Sample;
  onChange: (sample: Sample) => void;
}

/// A field for each thing that the text asks of a case.
function SampleFields({ text, sample, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const money = useSuggestions()('amount', []);
  const named = (kind: string) => money.find((one) => one.value === kind)?.label ?? kind;
  const read = useDeferredValue(text);
  const asked = useMemo(() => askedBy(readText(read)), [read]);
  const put = (of: 'facts' | 'ranks' | 'numbers' | 'dates' | 'chosen', name: string, value: string) =>
    onChange({ ...sample, [of]: { ...sample[of], [name]: value } });
  const plain = (['ranks', 'numbers', 'dates', 'chosen'] as const).flatMap((of) => [...asked[of]].map((name) => ({ of, name })));
  return (
    <Form layout="vertical" component={false}>
      <div className="field-row">
        {[...asked.amounts].map(([kind, currency]) => (
          <Form.Item key={kind} label={named(kind)}>
            <Space.Compact block>
              <Input
                aria-label={kind}
                className="figures"
                inputMode="decimal"
                value={sample.amounts[kind]?.amount ?? ''}
                suffix={currency}
                onChange={({ target }) =>
                  onChange({ ...sample, amounts: { ...sample.amounts, [kind]: { amount: plainDigits(target.value) ?? '', currency } } })
                }
              />
            </Space.Compact>
          </Form.Item>
        ))}
        {[...asked.facts].map(([fact, answers]) => (
          <Form.Item key={fact} label={fact}>
            <AutoComplete
              aria-label={fact}
              value={sample.facts[fact] ?? ''}
              options={answers.map((value) => ({ value }))}
              onChange={(value: string) => put('facts', fact, value)}
            />
          </Form.Item>
        ))}
        {plain.map(({ of, name }) => (
          <Form.Item key={`${of} ${name}`} label={t(`schemeEditor.${of}`, { name })}>
            <Input
              aria-label={name}
              value={sample[of][name] ?? ''}
              placeholder={of === 'dates' ? '2026-01-31' : ''}
              onChange={({ target }) => put(of, name, target.value.trim())}
            />
          </Form.Item>
        ))}
      </div>
    </Form>
  );
}
