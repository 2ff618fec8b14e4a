import { DateValue } from './values';

export interface Step {
  id: string;
  label: string;
  day?: string | null | undefined;
}

/// A way with fixed steps, and how far this record has come on it.
export function StepLine({ label, steps, reached }: { label: string; steps: Step[]; reached: number }) {
  if (steps.length === 0) return null;
  return (
    <ol className="stage-line sheet" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={index < reached ? 'stage stage-past' : index === reached ? 'stage stage-now' : 'stage'}
          {...(index === reached ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="stage-name">{step.label}</span>
          <span className="stage-day">{index <= reached && step.day ? <DateValue value={step.day} /> : null}</span>
        </li>
      ))}
    </ol>
  );
}
