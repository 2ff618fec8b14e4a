package yihao.project.card.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.card.Card;
import yihao.project.card.Cards;
import yihao.project.card.Procedure;
import yihao.project.lifecycle.Units;

/// The collection `service-cards`. The unique index on the project is what gives it one card.
public final class MongoCards extends MongoAggregates<Card> implements Cards {

    private static final String PROJECT = "state.about.projectId";
    private static final String UNIT = "state.about.unit";
    private static final String NUMBER = "state.number";
    private static final String LINK = "state.link.hash";
    private static final String NOTICE = "state.marks.noticeOn";

    private static final String UP = "state.marks.upOn";
    private static final String MONTHS = "state.marks.months";
    private static final String OFFICER = "state.officer";
    private static final String OFFICES = "state.procedures.unit";

    /// More cards than a city has key projects; beyond this figures would be wrong, so they are refused loudly.
    private static final int MOST = 20_000;

    private final Store store;

    public MongoCards(Store store, Units units) {
        super(
                store,
                AggregateKind.of("service-cards", Card.class)
                        .readers(card -> readers(card, units))
                        .unique(PROJECT)
                        .unique(NUMBER)
                        .unique(LINK)
                        .latest(NUMBER, "readers")
                        .latest(NUMBER, "readers", UNIT)
                        .index("readers", NOTICE, "_id")
                        .index(OFFICER, NOTICE, "_id")
                        .index(OFFICES, NOTICE, "_id")
                        .index(MONTHS, NUMBER));
        this.store = store;
    }

    /// In lists a card shows to its unit, those above, and the units whose offices have a procedure on it.
    private static Set<String> readers(Card card, Units units) {
        var readers = new HashSet<>(units.ancestors(card.unit()));
        readers.add(card.unit());
        card.procedures().stream().map(Procedure::unit).filter(Objects::nonNull).forEach(readers::add);
        return readers;
    }

    @Override
    public Optional<Versioned<Card>> ofProject(String projectId) {
        return first(Filters.eq(PROJECT, projectId));
    }

    @Override
    public Optional<Versioned<Card>> withLink(String hash) {
        return first(Filters.eq(LINK, hash));
    }

    @Override
    public String nextNumber(int year) {
        return store.number("SC", year);
    }

    @Override
    public List<Versioned<Card>> list(Filter filter, Actor actor, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, filter.after(), limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public List<Versioned<Card>> noticed(Actor actor, LocalDate day, @Nullable Versioned<Card> after, int limit) {
        var all = matching(new Filter(null, day, null), actor);
        all.add(Filters.or(
                Filters.eq(OFFICER, actor.place()),
                Filters.in(OFFICES, actor.units()),
                Filters.lte(UP, day.toString())));
        if (after != null) {
            var last = String.valueOf(after.state().marks().noticeOn());
            all.add(Filters.or(
                    Filters.gt(NOTICE, last), Filters.and(Filters.eq(NOTICE, last), Filters.gt("_id", after.id()))));
        }
        return query(Filters.and(all), Sorts.ascending(NOTICE), limit);
    }

    @Override
    public List<Versioned<Card>> countedIn(Actor actor, YearMonth from, YearMonth until) {
        var months = new Document("$elemMatch", new Document("$gte", from.toString()).append("$lte", until.toString()));
        var filter = Filters.and(new Document(MONTHS, months), visibleTo(actor));
        return whole(query(filter, Sorts.descending(NUMBER), MOST + 1));
    }

    @Override
    public List<Versioned<Card>> servedBy(String officer) {
        return whole(query(Filters.eq(OFFICER, officer), Sorts.ascending(NOTICE), MOST + 1));
    }

    private static List<Versioned<Card>> whole(List<Versioned<Card>> found) {
        if (found.size() > MOST) {
            throw new IllegalStateException("More service cards than can be added up");
        }
        return found;
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (filter.unit() != null) {
            all.add(Filters.eq(UNIT, filter.unit()));
        }
        if (filter.noticedBy() != null) {
            all.add(Filters.lte(NOTICE, filter.noticedBy().toString()));
        }
        return all;
    }
}
