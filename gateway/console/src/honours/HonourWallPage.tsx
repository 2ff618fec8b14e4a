import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readSelections, type Selection } from '../api/honour';
import { useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { useToday } from '../patterns/today';
import { HonourNavigation } from './HonourNavigation';

/// Who was honoured, by year.
export function HonourWallPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const year = Number(useToday().slice(0, 4));
  const years = Array.from({ length: 10 }, (_, at) => String(year - at)).map((one) => ({ value: one, label: one }));
  return (
    <RegisterPage<Selection>
      name="honour-wall"
      title={t('honour.wall')}
      about={t('honour.wallAbout')}
      top={<HonourNavigation />}
      filters={[{ name: 'year', label: t('honour.year'), options: years }]}
      columns={[
        { title: t('honour.kind'), main: true, cell: (one) => <Link to={`/honours/${one.id}`}>{label(one.rules.label)}</Link> },
        { title: t('honour.period'), phone: 'head', cell: (one) => one.period },
        {
          title: t('honour.state.AWARDED'),
          cell: (one) =>
            one.nominees
              .filter((nominee) => nominee.state === 'AWARDED')
              .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
              .map((nominee) => (
                <span className="row-sub" key={nominee.no}>
                  {nominee.shown} · {nominee.award?.certificate}
                </span>
              )),
        },
      ]}
      load={({ filters, after, signal }) => readSelections({ ...filters, status: 'AWARDED' }, after, signal)}
      rowKey={(one) => one.id}
      empty={t('honour.wallNone')}
    />
  );
}
