import { Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { type AskedFact, type BenefitTable, keepPaper, type Preview, previewApplication } from '../api/benefit';
import { type Problem, problemOf } from '../api/problem';
import { grantBenefit } from '../api/talent';
import type { Money } from '../api/words';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { FileInput } from '../patterns/FileField';
import { filled } from '../patterns/filled';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { MoneyField } from '../patterns/MoneyField';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';
import { BenefitExplanation } from './BenefitExplanation';
import { tablesOf, useBenefitTables, useKindChoices } from './benefitTables';

interface Values {
  talentId: string;
  kind: string;
  table?: string;
  price?: Money;
  purchasedOn?: string;
  fromMonth?: string;
  toMonth?: string;
  managedFrom?: string;
  managedUntil?: string;
  amount?: Money;
  ruling?: string;
  employer?: string;
  bornOn?: string;
  employment?: string;
  stated?: Record<string, string>;
}

type Files = Record<string, File | undefined>;

/// An application: what the table asks, computed and explained while it is typed.
export function BenefitFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Values>();
  const [files, setFiles] = useState<Files>({});
  const kind = Form.useWatch('kind', form);
  const chosen = Form.useWatch('table', form);
  const offered = tablesOf(useBenefitTables().data?.items ?? [], kind);
  const table = offered.find((one) => one.id === chosen) ?? (offered.length === 1 ? offered[0] : undefined);
  const submission = useSubmission(
    async (values: Values, key) => {
      const named = Object.entries(files).filter((one): one is [string, File] => one[1] !== undefined);
      const papers = await Promise.all(named.map(([paper, file]) => keepPaper(paper, file)));
      return grantBenefit({ ...requestOf(values), papers }, key);
    },
    { refresh: [['benefits'], ['work']], onDone: (benefit) => void navigate(`/talent/benefits/${benefit.id}`) },
  );
  return (
    <FormPage<Values>
      title={t('benefit.grant')}
      about={t('benefit.about')}
      back={{ to: '/talent/benefits', label: t('benefit.title') }}
      form={form}
      submission={submission}
      confirm={t('benefit.grant')}
      initial={{ talentId: search.get('talentId') ?? '' }}
    >
      <TextField name="talentId" label={t('benefit.talentId')} help={t('benefit.talentIdHelp')} />
      <ChoiceField name="kind" label={t('benefit.kindLabel')} choices={useKindChoices()} />
      {offered.length > 1 && (
        <ChoiceField name="table" label={t('benefit.table')} choices={offered.map((one) => ({ value: one.id, label: `${one.city} · ${one.id}` }))} />
      )}
      {table && kind && <AskedFields table={table} kind={kind} onFile={(paper, file) => setFiles({ ...files, [paper]: file })} />}
      <LivePreview table={table} kind={kind} />
    </FormPage>
  );
}

/// The whole form says nothing about a price or a period that was left empty.
export function requestOf(values: Values): object {
  const { price, amount, ...rest } = values;
  return { ...filled(rest), ...(price?.amount ? { price } : {}), ...(amount?.amount ? { amount } : {}) };
}

function AskedFields({ table, kind, onFile }: { table: BenefitTable; kind: string; onFile: (paper: string, file?: File) => void }) {
  const { t } = useTranslation();
  const rows = table.rows.filter((row) => row.benefit === kind);
  const pays = (...kinds: string[]) => rows.some((row) => kinds.includes(row.pay));
  const evidence = [...new Set(rows.flatMap((row) => row.evidence))];
  const employment = [...new Set(rows.flatMap((row) => row.employment))];
  return (
    <FieldGroup title={t('benefit.asked')}>
      {pays('share-up-to') && (
        <div className="field-row">
          <MoneyField name={['price']} label={t('benefit.price')} currencies={['CNY']} optional />
          <DateField name="purchasedOn" label={t('benefit.purchasedOn')} past optional />
        </div>
      )}
      {pays('monthly') && (
        <div className="field-row">
          <TextField name="fromMonth" label={t('benefit.fromMonth')} help={t('benefit.standingHelp')} max={7} optional />
          <TextField name="toMonth" label={t('benefit.toMonth')} help={t('benefit.monthHelp')} max={7} optional />
        </div>
      )}
      {pays('yearly') && (
        <div className="field-row">
          <DateField name="managedFrom" label={t('benefit.managedFrom')} />
          <DateField name="managedUntil" label={t('benefit.managedUntil')} />
        </div>
      )}
      {pays('range', 'case-by-case') && (
        <>
          <MoneyField name={['amount']} label={t('benefit.decided')} currencies={['CNY']} optional />
          <TextField name="ruling" label={t('benefit.ruling')} lines={3} max={2000} optional />
        </>
      )}
      {rows.some((row) => row.ofEmployer) && <TextField name="employer" label={t('benefit.employer')} />}
      {rows.some((row) => row.ageAtMost !== null) && <DateField name="bornOn" label={t('benefit.bornOn')} past />}
      {employment.length > 0 && (
        <ChoiceField name="employment" label={t('benefit.employment')} choices={employment.map((value) => ({ value, label: t(`benefit.employmentKind.${value}`, { defaultValue: value }) }))} />
      )}
      {(table.asked[kind] ?? []).map((fact) => (
        <FactField key={fact.id} fact={fact} />
      ))}
      {evidence.map((paper) => (
        <Form.Item key={paper} label={paper} htmlFor={`paper-${paper}`} required>
          <FileInput id={`paper-${paper}`} onChange={(event) => onFile(paper, event.target.files?.[0])} />
        </Form.Item>
      ))}
    </FieldGroup>
  );
}

function FactField({ fact }: { fact: AskedFact }) {
  const { t, i18n } = useTranslation();
  const label = i18n.language.startsWith('zh') ? fact.label.zh : fact.label.en;
  const name = ['stated', fact.id];
  if (fact.kind === 'DATE') return <DateField name={name} label={label} />;
  if (fact.kind === 'TRUTH') {
    const choices = [
      { value: 'true', label: t('benefit.yes') },
      { value: 'false', label: t('benefit.no') },
    ];
    return <ChoiceField name={name} label={label} choices={choices} />;
  }
  if (fact.choices) return <ChoiceField name={name} label={label} choices={fact.choices.map((value) => ({ value, label: value }))} />;
  return <TextField name={name} label={label} />;
}

/// Asked anew half a second after the last key: the amount and its lines, or why there is none.
function LivePreview({ table, kind }: { table: BenefitTable | undefined; kind: string | undefined }) {
  const form = Form.useFormInstance<Values>();
  const values = Form.useWatch([], form) as Values | undefined;
  const [shown, setShown] = useState<Preview>();
  const [problem, setProblem] = useState<Problem>();
  const asked = values?.talentId && kind && table ? JSON.stringify(requestOf(values)) : undefined;
  useEffect(() => {
    if (!asked) return;
    let current = true;
    const timer = setTimeout(() => {
      previewApplication(JSON.parse(asked) as object).then(
        (preview) => current && (setShown(preview), setProblem(undefined)),
        (error: unknown) => current && (setShown(undefined), setProblem(problemOf(error))),
      );
    }, 500);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return (
    <div className="preview" aria-live="polite">
      <ProblemNotice problem={problem} />
      {shown && <BenefitExplanation benefit={shown} />}
      {shown?.marks.map((mark) => (
        <p key={mark.text}>{mark.text}</p>
      ))}
    </div>
  );
}
