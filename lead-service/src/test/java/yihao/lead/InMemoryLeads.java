package yihao.lead;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public class InMemoryLeads extends InMemoryAggregates<Lead> implements Leads {

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger numbers = new AtomicInteger();

    private @Nullable LeadAction broken;
    private Runnable meanwhile = () -> {};

    public InMemoryLeads() {
        super(lead -> Stream.concat(keys(lead).stream(), slots(lead)).toList());
    }

    private static List<String> keys(Lead lead) {
        return lead.protection() == null ? List.of() : lead.protection().keys();
    }

    private static Stream<String> slots(Lead lead) {
        return lead.picks().stream().flatMap(pick -> pick.slots().stream());
    }

    /// The next such step does not come about, as if the process had died before it.
    public void breakBefore(LeadAction step) {
        broken = step;
    }

    /// What somebody else does at the instant at which the next lead is added.
    public void meanwhile(Runnable other) {
        meanwhile = other;
    }

    @Override
    public synchronized Versioned<Lead> add(String id, Lead state, Enum<?> action, Act act) {
        var other = meanwhile;
        meanwhile = () -> {};
        other.run();
        return super.add(id, state, action, act);
    }

    @Override
    public synchronized Versioned<Lead> replace(Versioned<Lead> before, Lead state, Enum<?> action, Act act) {
        if (action == broken) {
            broken = null;
            throw new IllegalStateException("Died before " + action);
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public String newId() {
        return "lead-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "L-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public Optional<Versioned<Lead>> withNumber(String number) {
        return where(lead -> lead.number().equals(number)).stream().findFirst();
    }

    @Override
    public List<Versioned<Lead>> holdersOf(Collection<String> keys) {
        return where(lead -> lead.protection() != null
                && !Collections.disjoint(lead.protection().keys(), keys));
    }

    @Override
    public List<Versioned<Lead>> sharingABlock(Collection<String> blocks, int limit) {
        return limited(
                where(lead -> lead.protection() != null
                        && !Collections.disjoint(lead.protection().blocks(), blocks)),
                limit);
    }

    @Override
    public List<Versioned<Lead>> protectedNow(@Nullable String after, int limit) {
        return where(lead -> lead.protection() != null).stream()
                .filter(lead -> after == null || lead.id().compareTo(after) > 0)
                .sorted(java.util.Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Lead>> protectedUntilBefore(LocalDate day, int limit) {
        return limited(
                where(lead ->
                        lead.protection() != null && lead.protection().until().isBefore(day)),
                limit);
    }

    @Override
    public String newDisputeNumber(int year) {
        return "D-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Lead>> toWarnBefore(LocalDate day, int limit) {
        return limited(
                where(lead -> lead.status().isWorkedOn()
                        && lead.protection() != null
                        && lead.protection().until().isBefore(day)
                        && lead.due().stream().noneMatch(due -> due.kind() == DueDate.Kind.KEEP_PROTECTION)),
                limit);
    }

    @Override
    public List<Versioned<Lead>> dueBy(LocalDate day, @Nullable String after, int limit) {
        var due = where(lead -> lead.due().stream().anyMatch(one -> !one.on().isAfter(day)));
        return after(due, after, limit);
    }

    private static List<Versioned<Lead>> after(List<Versioned<Lead>> found, @Nullable String id, int limit) {
        return limited(
                found.stream()
                        .filter(lead -> id == null || lead.id().compareTo(id) > 0)
                        .toList(),
                limit);
    }

    @Override
    public List<Versioned<Lead>> disputedBy(String unit, int limit) {
        return limited(
                where(lead -> lead.disputes().stream()
                        .anyMatch(dispute -> dispute.unit().equals(unit))),
                limit);
    }

    @Override
    public List<Versioned<Lead>> disputed(int limit) {
        return limited(where(lead -> !lead.disputes().isEmpty()), limit);
    }

    @Override
    public List<Versioned<Lead>> pickedWith(String beginning) {
        return where(lead -> slots(lead).anyMatch(slot -> slot.startsWith(beginning)));
    }

    @Override
    public long valuableCreditedTo(String unit, int year) {
        return where(lead -> lead.report().creditedTo().contains(unit)
                        && lead.number().startsWith("L-" + year)
                        && lead.judgement() != null
                        && lead.judgement().valuable())
                .size();
    }

    @Override
    public List<Versioned<Lead>> ofEnterprises(Collection<String> enterpriseIds, int limit) {
        return limited(
                where(lead -> enterpriseIds.contains(lead.report().investor().enterpriseId())), limit);
    }

    @Override
    public List<Versioned<Lead>> awaitingProject(int limit) {
        return limited(where(lead -> lead.status() == LeadStatus.CONVERSION_REQUESTED), limit);
    }

    private static List<Versioned<Lead>> limited(List<Versioned<Lead>> found, int limit) {
        return Stream.of(found).flatMap(List::stream).limit(limit).toList();
    }
}
