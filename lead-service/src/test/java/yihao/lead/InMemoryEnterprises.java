package yihao.lead;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseAction;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.Enterprises;
import yihao.reference.names.Typing;
import yihao.testkit.twins.InMemoryAggregates;

public class InMemoryEnterprises extends InMemoryAggregates<Enterprise> implements Enterprises {

    private static final Typing TYPING = Typing.shipped();

    private final EnterpriseSight sight;
    private final AtomicInteger ids = new AtomicInteger();
    private @Nullable EnterpriseAction broken;

    public InMemoryEnterprises(EnterpriseSight sight) {
        super(Enterprise::identity);
        this.sight = sight;
    }

    /// The next such step does not come about, as if the process had died before it.
    public void breakBefore(EnterpriseAction step) {
        broken = step;
    }

    @Override
    public synchronized Versioned<Enterprise> replace(
            Versioned<Enterprise> before, Enterprise state, Enum<?> action, Act act) {
        if (action == broken) {
            broken = null;
            throw new IllegalStateException("Died before " + action);
        }
        return super.replace(before, state, action, act);
    }

    @Override
    public String newId() {
        return "enterprise-%04d".formatted(ids.incrementAndGet());
    }

    @Override
    public String newNumber(int year) {
        return "E-%d-%06d".formatted(year, ids.incrementAndGet());
    }

    @Override
    public List<Versioned<Enterprise>> withIds(Collection<String> wanted) {
        return wanted.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Versioned<Enterprise>> withIdentity(Collection<String> keys) {
        return where(one -> !Collections.disjoint(one.identity(), keys)).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<Enterprise>> all(@Nullable String after, int limit) {
        return where(_ -> true).stream()
                .filter(entry -> after == null || entry.id().compareTo(after) > 0)
                .sorted(java.util.Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Enterprise>> called(Collection<String> nameKeys) {
        return where(one -> !Collections.disjoint(one.nameKeys(), nameKeys));
    }

    @Override
    public List<Versioned<Enterprise>> meeting(Collection<String> blocks, int limit) {
        return where(one -> !Collections.disjoint(one.blocks(), blocks)).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Enterprise>> typed(String written, int limit) {
        return TYPING.characters(written).isPresent()
                ? List.of()
                : where(one -> one.names().stream().anyMatch(name -> isTyped(written, name.text()))).stream()
                        .limit(limit)
                        .toList();
    }

    private static boolean isTyped(String written, String name) {
        return TYPING.beginnings(name).stream().anyMatch(one -> one.startsWith(TYPING.beginning(written)));
    }

    @Override
    public List<Versioned<Enterprise>> mergedInto(Collection<String> wanted) {
        return where(one -> one.mergedInto() != null && wanted.contains(one.mergedInto()));
    }

    @Override
    public List<Versioned<Enterprise>> merged() {
        return where(one -> one.mergedInto() != null);
    }

    @Override
    public List<Versioned<Enterprise>> search(Actor reader, @Nullable String text, @Nullable String after, int limit) {
        var aliases = new Aliases(this);
        return where(one -> one.mergedInto() == null && sight.sees(reader, one)).stream()
                .filter(one -> text == null
                        || aliases.of(one).entries().stream().anyMatch(entry -> isFoundBy(text, entry.state())))
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    private static boolean isFoundBy(String text, Enterprise one) {
        return one.number().contains(text)
                || (one.creditCode() != null && one.creditCode().contains(text))
                || one.names().stream().anyMatch(name -> name.text().contains(text));
    }

    @Override
    public long count(Actor reader, @Nullable String text, int most) {
        return search(reader, text, null, most + 1).size();
    }
}
