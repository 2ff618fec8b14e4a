package yihao.project.card;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryCards extends InMemoryAggregates<Card> implements Cards {

    private static final Comparator<Versioned<Card>> FIRST_DAY_FIRST = Comparator.comparing(
                    (Versioned<Card> one) -> String.valueOf(one.state().marks().noticeOn()))
            .thenComparing(Versioned::id);

    private int last;

    public InMemoryCards() {
        super(card -> Stream.of(card.about().projectId(), card.number()).toList());
    }

    @Override
    public Optional<Versioned<Card>> ofProject(String projectId) {
        return all().stream()
                .filter(one -> one.state().about().projectId().equals(projectId))
                .findFirst();
    }

    @Override
    public Optional<Versioned<Card>> withLink(String hash) {
        return all().stream()
                .filter(one -> Optional.ofNullable(one.state().link())
                        .filter(link -> link.hash().equals(hash))
                        .isPresent())
                .findFirst();
    }

    @Override
    public synchronized String nextNumber(int year) {
        return "SC-%d-%06d".formatted(year, ++last);
    }

    @Override
    public List<Versioned<Card>> list(Filter filter, Actor actor, int limit) {
        return all(actor).stream()
                .filter(one -> filter.unit() == null
                        || filter.unit().equals(one.state().unit()))
                .filter(one -> filter.after() == null || one.state().number().compareTo(filter.after()) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most + 1).size();
    }

    @Override
    public List<Versioned<Card>> noticed(Actor actor, LocalDate day, @Nullable Versioned<Card> after, int limit) {
        return all(actor).stream()
                .filter(one -> isBy(one.state().marks().noticeOn(), day))
                .filter(one -> one.state().officer().equals(actor.place())
                        || hasWorkOn(actor, one.state())
                        || isBy(one.state().marks().upOn(), day))
                .sorted(FIRST_DAY_FIRST)
                .filter(one -> after == null || FIRST_DAY_FIRST.compare(one, after) > 0)
                .limit(limit)
                .toList();
    }

    private static boolean isBy(@Nullable LocalDate from, LocalDate day) {
        return from != null && !from.isAfter(day);
    }

    @Override
    public List<Versioned<Card>> countedIn(Actor actor, YearMonth from, YearMonth until) {
        return all(actor).stream()
                .filter(one -> one.state().marks().months().stream()
                        .map(YearMonth::parse)
                        .anyMatch(month -> !month.isBefore(from) && !month.isAfter(until)))
                .toList();
    }

    private List<Versioned<Card>> all(Actor actor) {
        return all().stream()
                .filter(one ->
                        actor.seesWholeCity() || actor.worksFor(one.state().unit()) || hasWorkOn(actor, one.state()))
                .sorted(Comparator.comparing(
                                (Versioned<Card> one) -> one.state().number())
                        .reversed())
                .toList();
    }

    @Override
    public List<Versioned<Card>> servedBy(String officer) {
        return all().stream()
                .filter(one -> one.state().officer().equals(officer))
                .toList();
    }

    private static boolean hasWorkOn(Actor actor, Card card) {
        return card.procedures().stream().anyMatch(one -> CardSight.isOfOffice(actor, one));
    }
}
