import { useTranslation } from 'react-i18next';
import { type Appointment, appointmentStatuses, readAppointments } from '../api/staff';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, type Tone } from '../patterns/values';
import { StaffNavigation } from './StaffNavigation';

const tones: Record<string, Tone> = { PROPOSED: 'warn', ACTIVE: 'good', DECLINED: 'plain', ENDED: 'plain' };

/// T5: who holds which post. No pay stands in a list.
export function AppointmentRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<Appointment>
      name="appointments"
      title={t('appointment.title')}
      about={t('appointment.about')}
      top={<StaffNavigation />}
      filters={[
        { name: 'status', label: t('appointment.statusLabel'), options: useChoices(appointmentStatuses, 'appointment.status') },
        { name: 'unit', label: t('staff.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('appointment.holder'),
          main: true,
          cell: (one) => (
            <>
              <HolderName of={one} />
              <span className="row-sub">
                {one.number} · {one.postTitle}
              </span>
            </>
          ),
        },
        { title: t('staff.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('appointment.lastDay'), cell: (one) => <DateValue value={one.lastDay} /> },
        { title: t('appointment.statusLabel'), phone: 'head', cell: (one) => <AppointmentState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readAppointments(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/appointments/${one.id}`}
      empty={t('appointment.none')}
    />
  );
}

export function AppointmentState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`appointment.status.${status}`)}</StateTag>;
}

/// An officer by name, a talent by number, somebody new by what was typed.
export function HolderName({ of }: { of: Appointment }) {
  if (of.name) return <>{of.name}</>;
  if (of.talentNumber) return <>{of.talentNumber}</>;
  return of.subject ? <Doer by={of.subject} /> : <>—</>;
}
