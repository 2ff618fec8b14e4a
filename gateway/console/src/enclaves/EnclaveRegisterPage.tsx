import { useTranslation } from 'react-i18next';
import { type EnclaveRow, readEnclaves } from '../api/enclave';
import { useSession } from '../app/session';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue, StateTag } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { mayBringProjects } from '../projects/rights';
import { CityYear } from './CityYear';

/// P10: what two places agreed to share, and what a year comes to for the city.
export function EnclaveRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      <RegisterPage<EnclaveRow>
        name="enclaves"
        title={t('enclave.title')}
        about={t('enclave.about')}
        top={<ProjectNavigation />}
        actions={mayBringProjects(session.functions) && <LinkButton to="/projects/enclaves/new">{t('enclave.register')}</LinkButton>}
        filters={[{ name: 'unit', label: t('enclave.side'), options: useUnitChoices() }]}
        columns={useColumns()}
        load={({ filters, after, signal }) => readEnclaves(filters, after, signal)}
        rowKey={(one) => one.id}
        rowLink={(one) => `/projects/enclaves/${one.id}`}
        empty={t('enclave.none')}
      />
      <CityYear />
    </>
  );
}

function useColumns(): Column<EnclaveRow>[] {
  const { t } = useTranslation();
  const label = useLabel();
  return [
    {
      title: t('enclave.name'),
      main: true,
      cell: (one) => (
        <>
          {one.title}
          <span className="row-sub">
            {one.number} · {one.projects.map((project) => project.name).join(t('list.separator'))}
          </span>
        </>
      ),
    },
    { title: t('enclave.out'), cell: (one) => label(one.out.name) },
    { title: t('enclave.in'), cell: (one) => label(one.in.name) },
    { title: t('enclave.signedOn'), cell: (one) => <DateValue value={one.signedOn} /> },
    { title: t('enclave.settledUntil'), cell: (one) => one.settledUntil },
    { title: t('enclave.state'), phone: 'head', cell: (one) => <EnclaveState one={one} /> },
  ];
}

export function EnclaveState({ one }: { one: Pick<EnclaveRow, 'open' | 'ended'> }) {
  const { t } = useTranslation();
  if (one.ended) return <StateTag tone="plain">{t('enclave.over')}</StateTag>;
  if (one.open === null) return <StateTag tone="good">{t('enclave.running')}</StateTag>;
  return <StateTag tone={one.open === 'DISPUTED' ? 'bad' : 'warn'}>{t(`enclave.status.${one.open}`)}</StateTag>;
}
