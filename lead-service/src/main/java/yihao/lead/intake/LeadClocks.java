package yihao.lead.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;

/// L5, L6: what somebody owes a lead.
public final class LeadClocks implements RunningClocks {

    private final Leads leads;
    private final LeadSight sight;

    public LeadClocks(Leads leads, LeadSight sight) {
        this.leads = leads;
        this.sight = sight;
    }

    /// Whoever finds what a lead owes in the own list of work.
    public static boolean isWorker(Actor actor) {
        return actor.functions().stream().anyMatch(RunningClock.WORKERS::contains);
    }

    /// As the list of work and the reminders name it: `lead.judge`.
    public static String kind(DueDate due) {
        return kind(due.kind());
    }

    private static String kind(DueDate.Kind kind) {
        return "lead." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String records() {
        return "leads";
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(DueDate.Kind.values()).map(LeadClocks::kind).collect(Collectors.toSet());
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<Lead>all((after, limit) -> leads.dueBy(day, after, limit))
                .flatMap(LeadClocks::clocks)
                .filter(clock -> !clock.on().isAfter(day));
    }

    @Override
    public List<RunningClock> of(String record) {
        return leads.find(record).stream().flatMap(LeadClocks::clocks).toList();
    }

    private static Stream<RunningClock> clocks(Versioned<Lead> stored) {
        return stored.state().due().stream()
                .map(due -> new RunningClock(stored.id(), kind(due), "", due.unit(), RunningClock.WORKERS, due.on()));
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return leads.find(clock.record())
                .map(Versioned::state)
                .filter(lead -> sight.sees(actor, lead))
                .map(lead -> new About(
                        lead.number(),
                        sight.seesClearly(actor, lead) ? lead.report().title() : null));
    }
}
