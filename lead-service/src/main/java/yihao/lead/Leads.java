package yihao.lead;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The leads. One identity key belongs to one protected lead only, and one slot of a pick to one lead:
/// a second throws [yihao.kernel.Aggregates.Taken].
public interface Leads extends Aggregates<Lead> {

    String newId();

    /// The next readable number, each given once: the order of first reports.
    String newNumber(int year);

    /// The next number of a dispute.
    String newDisputeNumber(int year);

    Optional<Versioned<Lead>> withNumber(String number);

    /// The protected leads that hold one of these identity keys.
    List<Versioned<Lead>> holdersOf(Collection<String> keys);

    /// Protected leads that share a part of a name, at most `limit`.
    List<Versioned<Lead>> sharingABlock(Collection<String> blocks, int limit);

    /// Leads that are protected, by id.
    List<Versioned<Lead>> protectedNow(@Nullable String after, int limit);

    /// Leads whose protection ended before the given day.
    List<Versioned<Lead>> protectedUntilBefore(LocalDate day, int limit);

    /// Leads that are worked, whose protection ends before the given day and of which nobody is warned yet.
    List<Versioned<Lead>> toWarnBefore(LocalDate day, int limit);

    /// Leads on which a clock runs that ends on this day or before, by id.
    List<Versioned<Lead>> dueBy(LocalDate day, @Nullable String after, int limit);

    /// Leads with a dispute that this unit filed, the newest first.
    List<Versioned<Lead>> disputedBy(String unit, int limit);

    /// Leads with a dispute, the newest first.
    List<Versioned<Lead>> disputed(int limit);

    /// The leads that fill slots that begin like this.
    List<Versioned<Lead>> pickedWith(String beginning);

    /// How many leads of that year are judged valuable that were reported by this unit, or by one below it then.
    long valuableCreditedTo(String unit, int year);

    /// The leads whose investor is one of these entries of the register, the newest first.
    List<Versioned<Lead>> ofEnterprises(Collection<String> enterpriseIds, int limit);

    /// Conversions that no project has answered yet.
    List<Versioned<Lead>> awaitingProject(int limit);
}
