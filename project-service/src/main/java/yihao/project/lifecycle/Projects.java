package yihao.project.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// The projects. That a lead becomes one project is the collection's rule (unique `origin.leadId`), not a question
/// asked before writing.
public interface Projects extends Aggregates<Project> {

    Optional<Versioned<Project>> ofLead(String leadId);

    /// Those of this number, the platform's or an office's.
    List<Versioned<Project>> numbered(String number, int limit);

    /// Those of exactly this name.
    List<Versioned<Project>> called(String name, int limit);

    /// Those that were brought with one of these, which no second project may hold.
    List<Versioned<Project>> holding(List<String> once, int limit);

    /// Those of these ids, at once.
    List<Versioned<Project>> among(Collection<String> ids);

    /// A new readable number of that year; a number drawn for a start that was overtaken is a gap.
    String nextNumber(int year);

    /// What the actor may see, newest number first.
    List<Versioned<Project>> list(Filter filter, Actor actor, int limit);

    /// Those the actor may see in which a jump waits for an answer, the earliest day first.
    List<Versioned<Project>> withJump(Actor actor, int limit);

    /// Those whose evidence is this file.
    List<Versioned<Project>> withFile(String fileId, int limit);

    /// Those the actor may see, of the actor's units or with such evidence of the actor's own, in whose evidence a
    /// virus
    /// was found that nobody has withdrawn since; what was found last comes first.
    List<Versioned<Project>> withInfected(Actor actor, int limit);

    /// How many the actor may see, counted up to `most` + 1.
    long count(Filter filter, Actor actor, int most);

    /// The running ones that the actor may see, counted by stage, unit and currency.
    List<Counted> running(Actor actor);

    /// @param announced for all of them together
    record Counted(String stage, String unit, long count, Money announced) {}

    /// @param orUnsaid whether those of which nobody said a kind are of it
    record OfKind(String kind, boolean orUnsaid) {

        public boolean fits(@Nullable String said) {
            return said == null ? orUnsaid : said.equals(kind);
        }
    }

    /// @param text part of the name, the investor's name or the number
    /// @param after the number of the last row already seen
    record Filter(
            @Nullable String stage,
            @Nullable String unit,
            Standing.@Nullable Status status,
            @Nullable String text,
            @Nullable OfKind kind,
            @Nullable String after) {

        public Filter(
                @Nullable String stage,
                @Nullable String unit,
                Standing.@Nullable Status status,
                @Nullable String text,
                @Nullable String after) {
            this(stage, unit, status, text, null, after);
        }

        public Filter inStage(String only) {
            return new Filter(only, unit, status, text, kind, after);
        }

        public Filter after(@Nullable String number) {
            return new Filter(stage, unit, status, text, kind, number);
        }
    }
}
