import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { proofPath, readClasses } from '../api/people';
import type { Talent } from '../api/talent';
import { FileLink } from '../patterns/FileLink';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue, Nothing } from '../patterns/values';

/// The titles, each with its proof by fingerprint.
export function TitleSection({ talent }: { talent: Talent }) {
  const { t } = useTranslation();
  return (
    <Section title={t('talent.titles')}>
      {talent.titles.length === 0 && <Nothing />}
      <ul className="rows">
        {talent.titles.map((one) => (
          <li key={`${one.name}${one.issuer}${one.year}${one.takenBackOn}`}>
            {one.takenBackOn ? <del>{one.name}</del> : one.name} {one.issuer} {one.year}
            {one.takenBackOn && (
              <span className="row-sub">
                {t('people.takenBackOn')} <DateValue value={one.takenBackOn} />
              </span>
            )}
            {one.proof && (
              <span className="row-sub">
                <FileLink title={t('people.proof')} href={proofPath(talent.id, one.proof.fileId)} scan={null} withdrawable={false} />{' '}
                <span className="figures">SHA-256 {one.proof.sha256}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/// What was said of the class when, and what the catalogue in force today comes to.
export function ClassSection({ talent }: { talent: Talent }) {
  const { t } = useTranslation();
  const classes = useQuery({ queryKey: ['talents', talent.id, 'classes'], queryFn: ({ signal }) => readClasses(talent.id, signal) });
  if (!classes.data) return <PartState query={classes} />;
  const { today, items } = classes.data;
  const told = items[0] && items[0].talentClass === today.talentClass && items[0].catalogue === today.catalogue ? items : [today, ...items];
  return (
    <Section title={t('people.classHistory')}>
      <ul className="rows">
        {told.map((one, at) => (
          <li key={`${one.on}${one.catalogue}${at}`}>
            {one.talentClass ? t('talent.classShort', { letter: one.talentClass }) : '-'} · <DateValue value={one.on} /> · {one.catalogue}
            {one.reasons.map((reason) => (
              <span key={reason} className="row-sub">
                {reason}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
