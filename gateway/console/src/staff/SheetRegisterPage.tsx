import { Form } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { prepareSheet, readMethods, readSheets, type SheetRow, sheetStatuses } from '../api/staff';
import { ChoiceField, useChoices } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { StateTag, type Tone } from '../patterns/values';
import { periodsBefore } from './periods';
import { useStaffRights } from './rights';
import { StaffNavigation } from './StaffNavigation';

const tones: Record<string, Tone> = { PREPARED: 'open', CHECKED: 'warn', LOCKED: 'good' };

/// T5: the sheets of performance pay. No person and no amount stands in the list.
export function SheetRegisterPage() {
  const { t } = useTranslation();
  const mayPrepare = useStaffRights().includes('prepare-sheet');
  return (
    <RegisterPage<SheetRow>
      name="sheets"
      title={t('paySheet.title')}
      about={t('paySheet.about')}
      top={<StaffNavigation />}
      actions={mayPrepare && <LinkButton to="/talent/sheets/new">{t('paySheet.prepare')}</LinkButton>}
      filters={[
        { name: 'status', label: t('paySheet.statusLabel'), options: useChoices(sheetStatuses, 'paySheet.status') },
        { name: 'unit', label: t('staff.unit'), options: useUnitChoices() },
      ]}
      columns={[
        { title: t('paySheet.number'), main: true, cell: (one) => one.number },
        { title: t('staff.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('paySheet.period'), cell: (one) => <span className="figures">{one.period}</span> },
        { title: t('paySheet.statusLabel'), phone: 'head', cell: (one) => <SheetState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readSheets(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/sheets/${one.id}`}
      empty={t('paySheet.none')}
    />
  );
}

export function SheetState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`paySheet.status.${status}`)}</StateTag>;
}

interface Values {
  period: string;
  method: string;
}

export function SheetFormPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const period = Form.useWatch('period', form);
  const methods = useQuery({
    queryKey: ['performance-methods', period],
    queryFn: ({ signal }) => readMethods(period ?? '', signal),
    enabled: Boolean(period),
  });
  const periods = periodsBefore(useToday()).map((value) => ({ value, label: value }));
  const submission = useSubmission((values: Values, key) => prepareSheet(values, key), {
    refresh: [['sheets']],
    onDone: (made) => void navigate(`/talent/sheets/${made.id}`),
  });
  return (
    <FormPage<Values>
      title={t('paySheet.prepare')}
      about={t('paySheet.prepareAbout')}
      back={{ to: '/talent/sheets', label: t('paySheet.title') }}
      form={form}
      submission={submission}
      confirm={t('paySheet.prepare')}
    >
      <ChoiceField name="period" label={t('paySheet.period')} choices={periods} />
      <ChoiceField
        key={period}
        name="method"
        label={t('paySheet.method')}
        choices={(methods.data?.items ?? []).map((one) => ({ value: one.id, label: label(one.title) || one.id }))}
      />
    </FormPage>
  );
}
