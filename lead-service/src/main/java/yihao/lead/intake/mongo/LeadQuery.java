package yihao.lead.intake.mongo;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.lead.Dispatch;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.Sharing;
import yihao.lead.intake.LeadRegister.LeadFilter;

/// L7: visibility is part of the query.
final class LeadQuery {

    private LeadQuery() {}

    /// Who may read a lead; and the same for each unit that reported it, holds its protection or was ever handed it:
    /// so a reader's list of one unit is one question to one index, and its count needs no lead.
    static Set<String> readers(Lead lead, Network network) {
        var readers = LeadSight.readers(lead, network);
        var units = Stream.concat(
                lead.involvedUnits().stream(), lead.dispatches().stream().map(Dispatch::unit));
        var all = new HashSet<>(readers);
        units.forEach(unit -> readers.forEach(reader -> all.add(mark(unit, reader))));
        return all;
    }

    private static String mark(@Nullable String unit, String reader) {
        return unit == null ? reader : unit + "@" + reader;
    }

    private static Set<String> marks(Actor actor, @Nullable String unit) {
        var scopes = actor.seesWholeCity() ? Set.of(Actor.ALL) : actor.scopes();
        return scopes.stream().map(scope -> mark(unit, scope)).collect(Collectors.toSet());
    }

    /// @param found by the text of the filter
    static Bson of(Actor actor, LeadFilter filter, Optional<Bson> found) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.in("readers", LeadSight.isSighted(actor) ? marks(actor, filter.unit()) : Set.of("nobody")));
        if (filter.status() != null) {
            parts.add(Filters.eq("state.status", filter.status().name()));
        }
        if (filter.valuable() != null) {
            parts.add(Filters.eq("state.judgement.valuable", filter.valuable()));
        }
        if (filter.enterprises() != null) {
            parts.add(Filters.in(MongoLeads.ENTERPRISE, filter.enterprises()));
        }
        found.ifPresent(parts::add);
        if (found.isPresent() || asksForWhatIsMasked(filter)) {
            maskedRowsLeftOut(actor).ifPresent(parts::add);
        }
        return Filters.and(parts);
    }

    /// Without the rows that are masked for this actor.
    static Bson clearly(Actor actor, LeadFilter filter, Optional<Bson> found) {
        var seen = of(actor, filter, found);
        return maskedRowsLeftOut(actor).map(clear -> Filters.and(seen, clear)).orElse(seen);
    }

    private static boolean asksForWhatIsMasked(LeadFilter filter) {
        return filter.valuable() != null || filter.enterprises() != null;
    }

    /// A search must not tell what the row masks.
    private static Optional<Bson> maskedRowsLeftOut(Actor actor) {
        if (LeadSight.seesAllThatIsConfidential(actor)) {
            return Optional.empty();
        }
        var open = Filters.ne("state.report.sharing", Sharing.CONFIDENTIAL.name());
        return Optional.of(LeadSight.worksLeads(actor) ? Filters.or(open, Filters.in("readers", actor.units())) : open);
    }
}
