package yihao.talent.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.rules.RuleBook;
import yihao.talent.post.StaffRules;

/// What somebody may do with an appointment now.
public record AppointmentRights(RuleBook<StaffRules> book) {

    public List<String> actions(Appointment appointment, Actor actor, LocalDate today) {
        var actions = new ArrayList<String>();
        if (mayDecide(appointment, actor, today)) {
            actions.addAll(List.of("approve", "decline"));
        }
        if (mayPropose(appointment, actor, today)) {
            if (appointment.status() == Appointment.Status.ACTIVE
                    && appointment.proposal() == null
                    && appointment.ending() == null) {
                actions.addAll(List.of("renew", "change", "end"));
            }
            actions.add("file");
            if (appointment.isOpen() && appointment.holder().subject() == null) {
                actions.add("name-account");
            }
        }
        return actions;
    }

    public boolean mayDecide(Appointment appointment, Actor actor, LocalDate today) {
        return StaffRules.may(actor, StaffRules.on(book, today).decides(), appointment.unit())
                && new Decision(appointment).decidable(actor) instanceof Outcome.Done<?>;
    }

    public boolean mayPropose(Appointment appointment, Actor actor, LocalDate today) {
        return StaffRules.may(actor, StaffRules.on(book, today).proposes(), appointment.unit())
                && !actor.is(appointment.holder().subject());
    }
}
