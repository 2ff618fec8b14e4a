package yihao.project.opportunity;

import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_OWN;
import static yihao.project.opportunity.OpportunityProblem.OPPORTUNITY_STATUS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// P4: one packaged opportunity.
///
/// @param unit to be contacted; it has it, and its leads
/// @param authors everybody who wrote of what it says
/// @param ended withdrawn or taken, with the reason
public record Opportunity(
        String number,
        String unit,
        Content content,
        Status status,
        List<String> authors,
        Mark entered,
        @Nullable Mark reviewed,
        @Nullable Mark published,
        @Nullable Mark ended) {

    public enum Status {
        DRAFT,
        REVIEWED,
        PUBLISHED,
        WITHDRAWN,
        TAKEN,
        /// Published once, its last day over: never stored, see [Opportunity#on].
        EXPIRED
    }

    private static final Set<Status> EDITABLE =
            EnumSet.of(Status.DRAFT, Status.REVIEWED, Status.WITHDRAWN, Status.EXPIRED);

    public Opportunity {
        authors = List.copyOf(authors);
    }

    static Opportunity drafted(String number, String unit, Content content, Act act) {
        var author = List.of(act.actor().subject());
        return new Opportunity(number, unit, content, Status.DRAFT, author, Mark.of(act), null, null, null);
    }

    /// Rule OP-04: its last day counts whole; on the next it is over, whether anybody wrote it down or not.
    public Status on(LocalDate today) {
        return status == Status.PUBLISHED && content.isOverOn(today) ? Status.EXPIRED : status;
    }

    public boolean isOfferedOn(LocalDate today) {
        return on(today) == Status.PUBLISHED;
    }

    boolean isEditableOn(LocalDate today) {
        return EDITABLE.contains(on(today));
    }

    /// Whether somebody else than this actor wrote all of it.
    boolean isOfOthers(Actor actor) {
        return authors.stream().noneMatch(actor::is);
    }

    /// What was reviewed is reviewed anew once it says something else.
    Outcome<Opportunity> edited(Content next, LocalDate today, Act act) {
        if (!isEditableOn(today)) {
            return wrongStatus(today);
        }
        var by = new ArrayList<>(authors);
        if (!by.contains(act.actor().subject())) {
            by.add(act.actor().subject());
        }
        return Outcome.done(new Opportunity(number, unit, next, Status.DRAFT, by, entered, null, null, null));
    }

    /// Rule OP-03.
    Outcome<Opportunity> reviewed(Act act) {
        if (status != Status.DRAFT) {
            return wrongStatus(null);
        }
        return isOfOthers(act.actor())
                ? Outcome.done(with(Status.REVIEWED, Mark.of(act), null, null))
                : Outcome.refused(OPPORTUNITY_OWN);
    }

    Outcome<Opportunity> sentBack(Act act) {
        if (status != Status.REVIEWED) {
            return wrongStatus(null);
        }
        return isOfOthers(act.actor())
                ? Outcome.done(with(Status.DRAFT, null, null, null))
                : Outcome.refused(OPPORTUNITY_OWN);
    }

    Outcome<Opportunity> published(LocalDate today, Act act) {
        if (status != Status.REVIEWED) {
            return wrongStatus(today);
        }
        return content.dayUnfit(today)
                .<Outcome<Opportunity>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(with(Status.PUBLISHED, reviewed, Mark.of(act), null)));
    }

    Outcome<Opportunity> ended(Status how, LocalDate today, Act act) {
        return isOfferedOn(today) ? Outcome.done(with(how, reviewed, published, Mark.of(act))) : wrongStatus(today);
    }

    private Opportunity with(Status next, @Nullable Mark review, @Nullable Mark publication, @Nullable Mark end) {
        return new Opportunity(number, unit, content, next, authors, entered, review, publication, end);
    }

    private Outcome<Opportunity> wrongStatus(@Nullable LocalDate today) {
        var now = today == null ? status : on(today);
        return Outcome.refused(Refusal.of(OPPORTUNITY_STATUS, "status", now.name()));
    }
}
