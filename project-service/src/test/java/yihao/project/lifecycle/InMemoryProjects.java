package yihao.project.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryProjects extends InMemoryAggregates<Project> implements Projects {

    private final AtomicInteger numbers = new AtomicInteger();
    private final Readers readers;

    public InMemoryProjects(Readers readers) {
        super(InMemoryProjects::once);
        this.readers = readers;
    }

    private static List<String> once(Project project) {
        var ledger = project.origin().ledger();
        return ledger == null ? Stream.ofNullable(project.origin().leadId()).toList() : ledger.once();
    }

    @Override
    public Optional<Versioned<Project>> ofLead(String leadId) {
        return all().stream()
                .filter(found -> leadId.equals(found.state().origin().leadId()))
                .findFirst();
    }

    @Override
    public List<Versioned<Project>> numbered(String number, int limit) {
        return all().stream()
                .filter(found -> found.state().number().equals(number) || isCalled(found.state(), number))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> called(String name, int limit) {
        return all().stream()
                .filter(found -> found.state().profile().name().equals(name))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> holding(List<String> once, int limit) {
        return all().stream()
                .filter(found -> found.state().origin().ledger() != null)
                .filter(found -> once(found.state()).stream().anyMatch(once::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> among(Collection<String> ids) {
        return all().stream().filter(found -> ids.contains(found.id())).toList();
    }

    @Override
    public String nextNumber(int year) {
        return "P-%d-%06d".formatted(year, numbers.incrementAndGet());
    }

    @Override
    public List<Versioned<Project>> list(Filter filter, Actor actor, int limit) {
        return matching(filter, actor)
                .filter(found ->
                        filter.after() == null || found.state().number().compareTo(filter.after()) < 0)
                .sorted(Comparator.comparing(
                                (Versioned<Project> found) -> found.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> withJump(Actor actor, int limit) {
        return all().stream()
                .filter(found -> readers.mayRead(actor, found.state()))
                .filter(found -> found.state().jump() != null)
                .sorted(Comparator.comparing(
                        found -> Objects.requireNonNull(found.state().jump()).on()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> withFile(String fileId, int limit) {
        return all().stream()
                .filter(found -> found.state().evidence().stream().anyMatch(item -> fileId.equals(item.fileId())))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Project>> withInfected(Actor actor, int limit) {
        return all().stream()
                .filter(found -> readers.mayRead(actor, found.state()))
                .filter(found -> isOpenTo(actor, found.state()))
                .sorted(Comparator.comparing((Versioned<Project> found) -> lastFound(found.state()))
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static boolean isOpenTo(Actor actor, Project project) {
        return project.evidence().stream()
                .filter(Evidence::isOpenlyInfected)
                .anyMatch(item ->
                        actor.units().contains(project.unit()) || item.addedBy().equals(actor.subject()));
    }

    private static Instant lastFound(Project project) {
        return project.evidence().stream()
                .flatMap(item -> Stream.ofNullable(item.infected()))
                .map(Evidence.Infection::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return matching(filter, actor).limit(most + 1L).count();
    }

    @Override
    public List<Counted> running(Actor actor) {
        record Key(String stage, String unit, String currency) {}
        var groups = matching(new Filter(null, null, Standing.Status.ACTIVE, null, null), actor)
                .map(Versioned::state)
                .collect(Collectors.groupingBy(project -> new Key(
                        project.stage(),
                        project.unit(),
                        project.origin().amount().currency().getCurrencyCode())));
        return groups.entrySet().stream()
                .map(group -> new Counted(
                        group.getKey().stage(),
                        group.getKey().unit(),
                        group.getValue().size(),
                        group.getValue().stream()
                                .map(project -> project.origin().amount())
                                .reduce(Money::plus)
                                .orElseThrow()))
                .toList();
    }

    private Stream<Versioned<Project>> matching(Filter filter, Actor actor) {
        return all().stream()
                .filter(found -> readers.mayRead(actor, found.state()))
                .filter(found -> same(filter.stage(), found.state().stage()))
                .filter(found -> same(filter.unit(), found.state().unit()))
                .filter(found -> filter.status() == null
                        || filter.status() == found.state().standing().status())
                .filter(found -> filter.kind() == null
                        || filter.kind().fits(found.state().profile().kind()))
                .filter(found -> filter.text() == null || mentions(found.state(), filter.text()));
    }

    private static boolean isCalled(Project project, String number) {
        var ledger = project.origin().ledger();
        return ledger != null && number.equals(ledger.number());
    }

    private static boolean same(@Nullable String wanted, String there) {
        return wanted == null || wanted.equals(there);
    }

    private static boolean mentions(Project project, String text) {
        return Stream.of(
                        project.number(),
                        project.profile().name(),
                        project.origin().investorName())
                .anyMatch(there ->
                        there.toLowerCase(java.util.Locale.ROOT).contains(text.toLowerCase(java.util.Locale.ROOT)));
    }
}
