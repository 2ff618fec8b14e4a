package yihao.talent.institution.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.store.Written;
import yihao.talent.Units;
import yihao.talent.Viewers;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Institution;
import yihao.talent.institution.Institutions;
import yihao.talent.institution.Milestone;
import yihao.talent.institution.Tally;

/// The collection `institutions`.
@Repository
class MongoInstitutions extends MongoAggregates<Institution> implements Institutions {

    private static final String NUMBER = "state.number";
    private static final String UNIT = "state.charge.unit";
    private static final String STAGE = "state.keys.stage";
    private static final String STATUS = "state.keys.status";
    private static final String NAMES = "state.keys.names";
    private static final String ALIKE = "state.keys.alike";
    private static final String PROGRESS_ON = "state.keys.progressOn";
    private static final String COMMITMENT_DUE = "state.keys.commitmentDue";
    private static final String AGREEMENT_ENDS = "state.keys.agreementEnds";
    private static final String YEAR = "state.profile.year";
    private static final String REACHED = "state.keys.reached";
    private static final String PROJECTS = "state.keys.projects";
    private static final String FILE = "state.folder.evidence.file.id";

    private static final Bson GROUPED = new Document(
                    "_id",
                    new Document("kind", "$state.profile.kind")
                            .append("grade", "$state.profile.grade")
                            .append("unit", "$" + UNIT)
                            .append("stage", "$" + STAGE)
                            .append("status", "$" + STATUS))
            .append("count", new Document("$sum", 1));

    MongoInstitutions(Store store, EventsOut<Institution> events, Units units) {
        super(
                store,
                AggregateKind.of("institutions", Institution.class)
                        .readers(institution -> readers(institution, units))
                        .unique(NUMBER)
                        .unique(NAMES)
                        .latest(NUMBER, "readers")
                        .index(ALIKE, "_id")
                        .index(UNIT, STAGE, PROGRESS_ON, "_id")
                        .index(YEAR, "readers")
                        .index(REACHED, "_id")
                        .index(UNIT, COMMITMENT_DUE, "_id")
                        .index(UNIT, AGREEMENT_ENDS, "_id")
                        .index(PROJECTS, "_id")
                        .index(FILE, "_id")
                        .events(events));
    }

    private static Set<String> readers(Institution institution, Units units) {
        var readers = new HashSet<>(units.above(institution.unit()));
        readers.add(institution.unit());
        readers.add(Viewers.TALENT_OFFICE);
        return readers;
    }

    @Override
    public Optional<Versioned<Institution>> visible(String id, Actor actor) {
        return first(Filters.and(Filters.eq("_id", id), seenBy(actor)));
    }

    @Override
    public List<Versioned<Institution>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return latest(Filters.and(matching(filter, actor)), NUMBER, after, limit);
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return count(Filters.and(matching(filter, actor)), most);
    }

    @Override
    public Optional<Versioned<Institution>> named(Set<String> names) {
        return first(Filters.in(NAMES, names));
    }

    @Override
    public List<Versioned<Institution>> alike(Set<String> blocks, Actor actor, int limit) {
        return blocks.isEmpty()
                ? List.of()
                : query(Filters.and(Filters.in(ALIKE, blocks), seenBy(actor)), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Institution>> quietSince(LocalDate day, String stage, Set<String> units, int limit) {
        return query(
                Filters.and(
                        Filters.in(UNIT, units),
                        Filters.eq(STAGE, stage),
                        Filters.lte(PROGRESS_ON, day.toString()),
                        Filters.eq(STATUS, Status.ACTIVE.name())),
                Sorts.ascending(PROGRESS_ON),
                limit);
    }

    @Override
    public List<Versioned<Institution>> committedUntil(LocalDate day, Set<String> units, int limit) {
        return dueUntil(COMMITMENT_DUE, day, units, limit);
    }

    @Override
    public List<Versioned<Institution>> boundUntil(LocalDate day, Set<String> units, int limit) {
        return dueUntil(AGREEMENT_ENDS, day, units, limit);
    }

    private List<Versioned<Institution>> dueUntil(String field, LocalDate day, Set<String> units, int limit) {
        return query(
                Filters.and(
                        Filters.in(UNIT, units),
                        Filters.lte(field, day.toString()),
                        Filters.ne(STATUS, Status.ENDED.name())),
                Sorts.ascending(field),
                limit);
    }

    @Override
    public List<Versioned<Institution>> withFile(String fileId, int limit) {
        return query(Filters.eq(FILE, fileId), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Tally> standing(int year, Actor actor) {
        return tallies(Filters.and(Filters.eq(YEAR, year), seenBy(actor)));
    }

    @Override
    public List<Tally> reached(Milestone milestone, int year, Actor actor) {
        return tallies(Filters.and(Filters.eq(REACHED, milestone.in(year)), seenBy(actor)));
    }

    private List<Tally> tallies(Bson filter) {
        return grouped(filter, GROUPED).stream().map(MongoInstitutions::tally).toList();
    }

    private static Tally tally(BsonDocument group) {
        var key = group.getDocument("_id");
        return new Tally(
                key.getString("kind").getValue(),
                key.getString("grade").getValue(),
                key.getString("unit").getValue(),
                key.getString("stage").getValue(),
                Status.valueOf(key.getString("status").getValue()),
                group.getNumber("count").longValue());
    }

    private static Bson seenBy(Actor actor) {
        return Filters.in("readers", Viewers.marksOf(actor));
    }

    private static List<Bson> matching(Filter filter, Actor actor) {
        var all = new ArrayList<Bson>();
        all.add(seenBy(actor));
        add(all, "state.profile.kind", filter.kind());
        add(all, "state.profile.grade", filter.grade());
        add(all, YEAR, filter.year());
        add(all, STAGE, filter.stage());
        add(all, STATUS, filter.status() == null ? null : filter.status().name());
        add(all, UNIT, filter.unit());
        add(all, PROJECTS, filter.project());
        if (filter.field() != null) {
            all.add(Written.beginning(filter.field(), "state.profile.field"));
        }
        return all;
    }

    private static void add(List<Bson> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(Filters.eq(field, value));
        }
    }
}
