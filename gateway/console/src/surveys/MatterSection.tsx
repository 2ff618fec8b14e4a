import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readMatters } from '../api/matter';
import { UnitName } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { MatterState } from './SurveyState';

/// What came of a survey; the newest fifty, the others stand in the register.
export function MatterSection({ survey }: { survey: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['matters', 'of', survey],
    queryFn: ({ signal }) => readMatters({ survey }, undefined, signal),
  });
  const items = found.data?.items ?? [];
  return (
    <Section title={t('matter.title')} extra={found.data?.total?.count ?? found.data?.items.length}>
      <PartState query={found} />
      {found.data && items.length === 0 && <p className="muted">{t('matter.none')}</p>}
      <ul className="rows">
        {items.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <Link to={`/projects/matters/${one.id}`}>{one.words}</Link>
              <span className="row-sub">
                {one.number} · <UnitName id={one.owner} /> · {t('matter.due')} <DateValue value={one.due} />
              </span>
            </span>
            <MatterState matter={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
