import { useTranslation } from 'react-i18next';
import { readUnmaskings, type Unmasking } from '../api/people';
import { UnitName } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { TalentNavigation } from './TalentNavigation';

/// Who read personal data in the clear, for auditors and the security side.
export function UnmaskingRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Unmasking>
      name="unmaskings"
      title={t('unmasking.title')}
      about={t('unmasking.about')}
      top={<TalentNavigation />}
      filters={[]}
      columns={[
        { title: t('unmasking.talent'), main: true, cell: (one) => one.talentNumber },
        { title: t('people.fields'), cell: (one) => one.fields.map((field) => t(`people.field.${field}`)).join(t('list.separator')) },
        { title: t('form.reason'), cell: (one) => one.reason },
        { title: t('unmasking.by'), cell: (one) => <Doer by={one.by} /> },
        { title: t('unmasking.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('unmasking.at'), phone: 'head', cell: (one) => <TimeValue value={one.at} /> },
      ]}
      load={({ filters, after, signal }) => readUnmaskings(filters, after, signal)}
      rowKey={(one) => one.id}
      empty={t('unmasking.none')}
    />
  );
}
