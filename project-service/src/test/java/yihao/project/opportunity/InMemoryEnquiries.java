package yihao.project.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.Rights.Reach;
import yihao.testkit.twins.InMemoryAggregates;

class InMemoryEnquiries extends InMemoryAggregates<Enquiry> implements Enquiries {

    private final AtomicInteger numbers = new AtomicInteger();

    /// Whether the process dies before it writes down what lead-service said.
    boolean dies;

    InMemoryEnquiries() {
        super(one -> List.of(one.number(), one.request(), one.place()));
    }

    @Override
    public synchronized Versioned<Enquiry> replace(Versioned<Enquiry> before, Enquiry state, Enum<?> action, Act act) {
        if (dies) {
            throw new IllegalStateException("died");
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public String newNumber(int year) {
        return "OE-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public Optional<Versioned<Enquiry>> sentAs(String request) {
        return where(one -> one.request().equals(request)).stream().findFirst();
    }

    @Override
    public long countOn(String opportunityId, LocalDate day) {
        return where(one ->
                        one.opportunityId().equals(opportunityId) && one.day().equals(day))
                .size();
    }

    @Override
    public List<Versioned<Enquiry>> of(String opportunityId, Actor actor, @Nullable String after, int limit) {
        return where(one -> one.opportunityId().equals(opportunityId));
    }

    @Override
    public long count(String opportunityId, Actor actor, int most) {
        return of(opportunityId, actor, null, most).size();
    }

    @Override
    public List<Versioned<Enquiry>> waiting(@Nullable String after, int limit) {
        return where(one -> one.status() == Enquiry.Status.WAITING).stream()
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Enquiry>> unanswered(Actor actor, Reach reach, int limit) {
        return where(one -> one.status() == Enquiry.Status.NEW).stream()
                .filter(one ->
                        reach.everywhere() || reach.units().contains(one.state().unit()))
                .limit(limit)
                .toList();
    }
}
