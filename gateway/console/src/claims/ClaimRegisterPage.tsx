import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Claim, claimStatuses, exportClaims, readClaims } from '../api/reward';
import { readSchemes } from '../api/scheme';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, MoneyValue } from '../patterns/values';
import { ClaimNavigation } from './ClaimNavigation';
import { ClaimState } from './ClaimState';

const applicants = ['REFERRER', 'UNIT_OFFICER', 'UNIT_HEAD', 'BUREAU_OFFICER'];

export function ClaimRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const schemes = useQuery({
    queryKey: ['schemes', 'active'],
    queryFn: ({ signal }) => readSchemes({ status: 'ACTIVE' }, undefined, signal),
  });
  const mayApply = session.functions.some((one) => applicants.includes(one));
  return (
    <RegisterPage<Claim>
      name="claims"
      title={t('claim.title')}
      about={t('claim.about')}
      top={<ClaimNavigation />}
      actions={mayApply && <LinkButton to="/claims/new">{t('claim.apply')}</LinkButton>}
      filters={[
        { name: 'status', label: t('claim.statusLabel'), options: useChoices(claimStatuses, 'claim.status') },
        {
          name: 'schemeId',
          label: t('claim.scheme'),
          options: (schemes.data?.items ?? []).map((one) => ({ value: one.schemeId, label: one.name })),
        },
        { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
        { name: 'mine', label: t('claim.mineLabel'), options: [{ value: 'true', label: t('claim.mine') }] },
      ]}
      columns={[
        {
          title: t('claim.project'),
          main: true,
          cell: (claim) => (
            <>
              {claim.projectName}
              <span className="row-sub">
                {claim.number} · {claim.schemeName}
              </span>
            </>
          ),
        },
        { title: t('claim.amount'), right: true, cell: (claim) => <MoneyValue value={claim.amount} /> },
        { title: t('claim.statusLabel'), phone: 'head', cell: (claim) => <ClaimState status={claim.status} /> },
        { title: t('project.unit'), cell: (claim) => <UnitName id={claim.unit} /> },
        { title: t('claim.publicUntil'), cell: (claim) => <DateValue value={claim.publicUntil} /> },
      ]}
      load={({ filters, after, signal }) => readClaims(filters, after, signal)}
      exported={exportClaims}
      rowKey={(claim) => claim.id}
      rowLink={(claim) => `/claims/${claim.id}`}
      empty={t('claim.none')}
    />
  );
}
