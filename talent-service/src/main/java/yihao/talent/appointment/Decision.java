package yihao.talent.appointment;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.talent.appointment.Appointment.Status;

/// What the second person makes of a proposal, and what the calendar makes of an appointment.
record Decision(Appointment appointment) {

    /// Rule TS-03.
    Outcome<Proposal> decidable(Actor by) {
        var proposal = appointment.proposal();
        if (proposal == null) {
            return refused(AppointmentRefusal.NOTHING_PROPOSED);
        }
        if (by.is(proposal.by())) {
            return refused(AppointmentRefusal.SAME_PERSON);
        }
        return by.is(appointment.holder().subject()) ? refused(AppointmentRefusal.OWN_MATTER) : done(proposal);
    }

    Outcome<Appointment> approve(Actor by, Instant at) {
        return decidable(by).map(proposal -> {
            var contract = proposal.contract();
            if (contract == null) {
                var ending = proposal.ending();
                return next(appointment.agreed(), null, Status.ACTIVE, ending, ending == null ? null : ending.on());
            }
            var all = new ArrayList<>(appointment.agreed());
            all.add(new Agreed(proposal.proposalKind(), contract, proposal.by(), by.subject(), at));
            return next(all, null, Status.ACTIVE, null, contract.until());
        });
    }

    Outcome<Appointment> decline(Actor by, String reason) {
        return decidable(by).map(_ -> {
            var state = appointment.status() == Status.PROPOSED ? Status.DECLINED : appointment.status();
            return new Appointment(
                    appointment.number(),
                    appointment.post(),
                    appointment.holder(),
                    appointment.agreed(),
                    null,
                    state,
                    appointment.ending(),
                    appointment.lastDay(),
                    reason,
                    appointment.files());
        });
    }

    /// Rule TS-05: when its last day is over it has ended, by what was agreed or because the contract
    /// ran out; not while a renewal waits for its decision.
    Outcome<Appointment> lapse(LocalDate today) {
        var last = appointment.lastDay();
        if (appointment.status() != Status.ACTIVE || last == null || !last.isBefore(today) || renewalWaits()) {
            return done(appointment);
        }
        var ending = appointment.ending();
        var how = ending == null ? new Ending(Ending.Cause.EXPIRY, last, null) : ending;
        return done(next(appointment.agreed(), null, Status.ENDED, how, last));
    }

    private boolean renewalWaits() {
        var proposal = appointment.proposal();
        return proposal != null && proposal.proposalKind() == Proposal.Kind.RENEW;
    }

    Outcome<Appointment> file(ContractFile file) {
        var files = new ArrayList<>(appointment.files());
        files.add(file);
        return done(new Appointment(
                appointment.number(),
                appointment.post(),
                appointment.holder(),
                appointment.agreed(),
                appointment.proposal(),
                appointment.status(),
                appointment.ending(),
                appointment.lastDay(),
                appointment.declinedReason(),
                files));
    }

    private Appointment next(
            List<Agreed> agreed,
            @Nullable Proposal proposal,
            Status status,
            @Nullable Ending ending,
            @Nullable LocalDate lastDay) {
        return new Appointment(
                appointment.number(),
                appointment.post(),
                appointment.holder(),
                agreed,
                proposal,
                status,
                ending,
                lastDay,
                null,
                appointment.files());
    }
}
