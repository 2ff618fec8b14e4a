package yihao.lead.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Function;
import yihao.kernel.Versioned;

/// The officers, by subject.
public interface OfficerRegister extends Aggregates<Officer> {

    /// By subject.
    ///
    /// @param unit of this unit only
    /// @param after the last subject of the page before
    List<Versioned<Officer>> list(@Nullable String unit, @Nullable String after, int limit);

    long count(@Nullable String unit, int most);

    List<Versioned<Officer>> of(String unit, int limit);

    List<Versioned<Officer>> ofAll(Collection<String> units);

    /// In which of these units somebody has worked by today and goes on after this day.
    Set<String> workedAfter(LocalDate day, LocalDate today, Collection<String> units);

    /// Whatever unit they work in.
    List<Versioned<Officer>> withAny(Collection<Function> functions, int limit);

    /// Those who have ever named this subject their deputy.
    List<Versioned<Officer>> withDeputy(String subject);

    /// Those of these subjects who are registered.
    List<Versioned<Officer>> named(Collection<String> subjects);
}
