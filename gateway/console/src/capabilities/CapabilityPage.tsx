import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';
import { useSeparateTexts } from '../i18n/separate';
import { PageHead } from '../patterns/PageHead';
import { Section } from '../patterns/Section';
import { type Capability, capabilities, type CapabilityTexts, capabilityTexts, services } from './capabilities';
import { usePageTitle } from './pageTitles';

/// G4: all that the system can do, each with the pages that do it. Pages behind a door that is closed to this person are no links.
export function CapabilityPage() {
  const { t } = useTranslation();
  const texts = useSeparateTexts(capabilityTexts);
  return (
    <div className="page">
      <PageHead title={t('capability.title')} about={t('capability.about')} />
      {texts.isPending && (
        <div className="sheet">
          <Skeleton active title={false} paragraph={{ rows: 8 }} />
        </div>
      )}
      {texts.isError && <p>{t('failed.about')}</p>}
      {texts.data &&
        services.map(({ name, letter }) => (
          <Section key={name} title={t(`capability.service.${name}`)}>
            <ul className="rows">
              {capabilities
                .filter((one) => one.code.startsWith(letter))
                .map((one) => (
                  <CapabilityRow key={one.code} capability={one} texts={texts.data} />
                ))}
            </ul>
          </Section>
        ))}
    </div>
  );
}

function CapabilityRow({ capability, texts }: { capability: Capability; texts: CapabilityTexts }) {
  const { t } = useTranslation();
  const { functions } = useSession();
  const title = usePageTitle();
  const { name, does } = texts[capability.code] ?? { name: capability.code, does: '' };
  const open = capability.pages.filter((page) => mayOpen(page, functions));
  return (
    <li>
      <span className="capability-code figures">{capability.code}</span>
      <span className="rows-wide">
        <strong>{name}</strong>
        <span className="row-sub">{does}</span>
      </span>
      <span className="capability-pages">
        {open.map((page) => (
          <Link key={page} to={page}>
            {title(page)}
          </Link>
        ))}
        {open.length === 0 && <span className="muted">{t('capability.closed')}</span>}
      </span>
    </li>
  );
}
