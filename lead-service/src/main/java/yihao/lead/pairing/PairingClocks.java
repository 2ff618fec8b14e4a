package yihao.lead.pairing;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.PageByPage;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.enterprise.FindEnterprise;

/// L2: the end of a pairing, by which the bureau renews it, hands it over or ends it.
public final class PairingClocks implements RunningClocks {

    /// As the list of work and the reminders name it.
    public static final String KIND = "lead.pairing-ends";

    private final Pairings pairings;
    private final PairingSight sight;
    private final FindEnterprise find;

    public PairingClocks(Pairings pairings, PairingSight sight, FindEnterprise find) {
        this.pairings = pairings;
        this.sight = sight;
        this.find = find;
    }

    @Override
    public String records() {
        return "pairings";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /// It waits from before its end, so that whatever ends by this day waits by then.
    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return PageByPage.<Pairing>all((after, limit) -> pairings.waitingOn(day, after, limit))
                .map(PairingClocks::clock)
                .filter(clock -> !clock.on().isAfter(day));
    }

    @Override
    public List<RunningClock> of(String record) {
        return pairings.find(record).filter(found -> found.state().stands()).map(PairingClocks::clock).stream()
                .toList();
    }

    private static RunningClock clock(Versioned<Pairing> stored) {
        return new RunningClock(
                stored.id(),
                KIND,
                "",
                null,
                Set.of(BUREAU_OFFICER, BUREAU_HEAD),
                stored.state().lastDay());
    }

    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return sight.find(actor, clock.record())
                .map(Versioned::state)
                .map(one -> new About(one.number(), title(one, actor)));
    }

    /// What the firm is called.
    public String title(Pairing one, Actor actor) {
        return find.of(one.enterpriseId(), actor)
                .map(firm -> firm.investor().displayName())
                .orElse("");
    }
}
