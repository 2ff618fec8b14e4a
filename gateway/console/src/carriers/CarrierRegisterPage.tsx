import { useTranslation } from 'react-i18next';
import { type Carrier, readCarriers } from '../api/carrier';
import { useSession } from '../app/session';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useKindChoices, useMayRegister } from './rules';

/// P5: the carriers of the city, and what is free in them.
export function CarrierRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const mayRegister = useMayRegister(useSession().functions);
  return (
    <RegisterPage<Carrier>
      name="carriers"
      title={t('carrier.title')}
      about={t('carrier.about')}
      top={<ProjectNavigation />}
      actions={mayRegister && <LinkButton to="/carriers/new">{t('carrier.enter')}</LinkButton>}
      filters={[
        { name: 'q', label: t('carrier.search') },
        { name: 'kind', label: t('carrier.kind'), options: useKindChoices() },
        { name: 'unit', label: t('carrier.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('carrier.name'),
          main: true,
          cell: (carrier) => (
            <>
              {carrier.name}
              <span className="row-sub">
                {carrier.number} · {carrier.address}
              </span>
            </>
          ),
        },
        { title: t('carrier.kind'), name: 'kind', phone: 'head', cell: (carrier) => label(carrier.kindLabel) },
        { title: t('carrier.unit'), name: 'unit', cell: (carrier) => label(carrier.unitName) || carrier.unit },
        { title: t('carrier.status.FREE'), name: 'free', right: true, cell: (carrier) => carrier.free },
        { title: t('carrier.status.HELD'), name: 'held', right: true, cell: (carrier) => carrier.held },
        { title: t('carrier.status.LET'), name: 'let', right: true, cell: (carrier) => carrier.let },
      ]}
      load={({ filters, after, signal }) => readCarriers(filters, after, signal)}
      rowKey={(carrier) => carrier.id}
      rowLink={(carrier) => `/carriers/${carrier.id}`}
      empty={t('carrier.none')}
    />
  );
}
