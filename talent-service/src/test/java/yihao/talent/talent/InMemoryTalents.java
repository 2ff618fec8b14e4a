package yihao.talent.talent;

import static yihao.talent.World.noon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryTalents extends InMemoryAggregates<Talent> implements Talents {

    @Override
    public List<Versioned<Talent>> winnable(Set<String> fields, @Nullable String after, int atMost) {
        return all().stream()
                .filter(talent -> !talent.state().isErased())
                .filter(talent -> switch (talent.state().status()) {
                    case AVAILABLE, MATCHED -> true;
                    case ARRIVED, LEFT -> false;
                })
                .filter(talent ->
                        fields.isEmpty() || !Collections.disjoint(talent.state().fields(), fields))
                .filter(talent -> after == null || talent.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(talent -> talent.state().number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Talent>> withPendingArrival(@Nullable String after, int atMost) {
        return where(talent -> !talent.pendingArrivals().isEmpty()).stream()
                .filter(talent -> after == null || talent.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(talent -> talent.state().number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Talent>> classedBesides(String catalogue, int atMost) {
        return where(talent -> !talent.isErased()
                        && !talent.classification().catalogue().equals(catalogue))
                .stream()
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Talent>> withIds(Collection<String> ids) {
        return all().stream().filter(talent -> ids.contains(talent.id())).toList();
    }

    @Override
    public List<String> matchedTo(Set<String> units) {
        return where(talent -> talent.matchedUnits().stream().anyMatch(units::contains)).stream()
                .map(Versioned::id)
                .toList();
    }

    /// A talent as it was registered, sealed data left blank.
    public static Talent talent(
            String number,
            Degree degree,
            List<Title> titles,
            List<String> fields,
            List<String> languages,
            @Nullable LocalDate availableFrom) {
        var blank = new Sealed("none", "");
        return new Talent(
                number,
                new Person(blank, IdentityKind.OTHER, blank, null, null),
                degree,
                titles,
                fields,
                languages,
                availableFrom,
                Catalogues.shipped().classify(titles, degree, World.TODAY),
                Talent.Status.AVAILABLE,
                null,
                null,
                List.of(),
                "talent.office",
                noon(World.TODAY),
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    public static Talent arrived(Degree degree, List<Title> titles, LocalDate on) {
        return World.value(talent("T-2026-000001", degree, titles, List.of("2614"), List.of(), null)
                .arriveAt(new Placement("need-1", World.PROJECT, World.ZHANGDIAN, on, null)));
    }
}
