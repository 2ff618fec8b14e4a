import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type GuidanceLine, readDirectory } from '../api/guidance';
import { useLabel } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { StateTag, type Tone } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { DirectoryName } from './DirectoryName';
import { useIndustry } from './industry';

const tones: Record<GuidanceLine['attitude'], Tone> = { ENCOURAGE: 'good', ALLOW: 'open', AVOID: 'bad' };

/// P4: the guidance directory of a day, by place and industry.
export function DirectoryPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const industry = useIndustry();
  const [search] = useSearchParams();
  const on = search.get('on') ?? '';
  const whole = useQuery({
    queryKey: ['guidance-directory', 'whole', on],
    queryFn: ({ signal }) => readDirectory(on ? { on } : {}, signal),
  });
  const versions = (whole.data?.versions ?? []).map((one) => ({
    value: one.validFrom,
    label: `${label(one.title) || one.reference} · ${one.validFrom}`,
  }));
  return (
    <RegisterPage<GuidanceLine>
      name="guidance-directory"
      title={t('guidance.title')}
      about={t('guidance.about')}
      top={
        <>
          <ProjectNavigation />
          {whole.data?.directory && <DirectoryName version={whole.data.directory} />}
        </>
      }
      filters={[
        { name: 'place', label: t('guidance.place'), options: (whole.data?.places ?? []).map((one) => ({ value: one.id, label: label(one.label) })) },
        { name: 'industry', label: t('guidance.industryCode') },
        { name: 'on', label: t('guidance.version'), options: versions },
      ]}
      columns={[
        { title: t('guidance.industry'), main: true, cell: industry },
        { title: t('guidance.place'), name: 'place', cell: (line) => label(line.placeLabel) || line.place },
        {
          title: t('guidance.attitudeLabel'),
          name: 'attitude',
          phone: 'head',
          cell: (line) => <StateTag tone={tones[line.attitude]}>{t(`guidance.attitude.${line.attitude}`)}</StateTag>,
        },
        { title: t('guidance.words'), name: 'words', wide: true, cell: (line) => label(line.words) },
        { title: t('guidance.source'), name: 'source', cell: (line) => (line.source === 'ours' ? t('source.ours') : line.source) },
      ]}
      load={async ({ filters, signal }) => ({ items: (await readDirectory(filters, signal)).items, next: null })}
      rowKey={(line) => `${line.place} ${line.industry}`}
      empty={t('guidance.none')}
    />
  );
}
