import { useTranslation } from 'react-i18next';
import { type AgreementRow, agreementStatuses, readAgreements } from '../api/agreement';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { AgreementState, Percent } from './AgreementState';

/// P1: the investment agreements, how far each side has fulfilled them, and what is overdue.
export function AgreementRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<AgreementRow>
      name="agreements"
      title={t('agreement.title')}
      about={t('agreement.about')}
      top={<ProjectNavigation />}
      filters={[
        { name: 'status', label: t('agreement.statusLabel'), options: useChoices(agreementStatuses, 'agreement.status') },
        { name: 'overdue', label: t('agreement.overdue'), options: [{ value: 'true', label: t('agreement.onlyOverdue') }] },
        { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('agreement.name'),
          main: true,
          cell: (one) => (
            <>
              {one.title}
              <span className="row-sub">
                {one.number} · {one.projectName}
              </span>
            </>
          ),
        },
        { title: t('agreement.statusLabel'), phone: 'head', cell: (one) => <AgreementState status={one.status} /> },
        { title: t('project.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('agreement.signedOn'), cell: (one) => <DateValue value={one.signedOn} /> },
        { title: t('agreement.rateOf.PLACE'), cell: (one) => <Percent value={one.place} /> },
        { title: t('agreement.rateOf.INVESTOR'), cell: (one) => <Percent value={one.investor} /> },
        {
          title: t('agreement.overdue'),
          cell: (one) => t('agreement.overdueOf', { place: one.overduePlace, investor: one.overdueInvestor }),
        },
      ]}
      load={({ filters, after, signal }) => readAgreements(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/agreements/${one.id}`}
      rowTone={(one) => (one.overduePlace + one.overdueInvestor > 0 ? 'late' : undefined)}
      empty={t('agreement.none')}
    />
  );
}
