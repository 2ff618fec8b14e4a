package yihao.talent.appointment.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Vault;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.AppointmentRights;
import yihao.talent.appointment.Holder;
import yihao.talent.appointment.web.AppointmentView.AgreedView;
import yihao.talent.appointment.web.AppointmentView.FileView;
import yihao.talent.appointment.web.AppointmentView.ProposalView;
import yihao.talent.talent.PersonalField;

/// An appointment as a caller sees it who may.
@Component
class AppointmentViews {

    private static final String ERASED = "—";

    private final AppointmentRights rights;
    private final Vault vault;
    private final Clock clock;

    AppointmentViews(AppointmentRights rights, Vault vault, Clock clock) {
        this.rights = rights;
        this.vault = vault;
        this.clock = clock;
    }

    AppointmentView of(Versioned<Appointment> stored, Actor actor) {
        var one = stored.state();
        var holder = one.holder();
        var proposal = one.proposal();
        return new AppointmentView(
                stored.id(),
                one.number(),
                stored.version(),
                one.post().id(),
                one.post().number(),
                one.post().title(),
                one.unit(),
                holder.holderKind(),
                holder.subject(),
                holder.holderKind() == Holder.Kind.TALENT ? holder.person() : null,
                holder.talentNumber(),
                name(holder),
                one.status(),
                one.lastDay(),
                one.ending(),
                one.declinedReason(),
                one.agreed().stream().map(AgreedView::of).toList(),
                proposal == null ? null : ProposalView.of(proposal),
                one.files().stream().map(FileView::of).toList(),
                rights.actions(one, actor, CityTime.day(clock.instant())));
    }

    private @Nullable String name(Holder holder) {
        var sealed = holder.name();
        return sealed == null
                ? null
                : vault.open(holder.person(), PersonalField.NAME, sealed).orElse(ERASED);
    }
}
