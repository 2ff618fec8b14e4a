package yihao.talent.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Percentage;
import yihao.talent.Degree;
import yihao.talent.TalentClass;

/// Rule TB-06: one row of a table: what, for whom, how much. What it leaves out does not matter.
///
/// @param to who is paid; the talent where nothing is said
/// @param titles any of them
/// @param ageAtMost full years on the day of the class
/// @param employment any of these forms
/// @param applies a condition over what is known and stated
/// @param from the first day of this row, inside its version
/// @param merit what it rewards: see the table's merits
/// @param evidence kinds of paper that have to be there
/// @param projectReward what a referral award for the project of the same talent does to it
/// @param clause the words of the table
public record Row(
        String benefit,
        @Nullable Recipient to,
        @Nullable TalentClass talentClass,
        @Nullable List<TalentClass> classes,
        @Nullable Degree degree,
        @Nullable List<String> titles,
        @Nullable Integer ageAtMost,
        @Nullable List<String> employment,
        @Nullable String applies,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String merit,
        @Nullable List<String> evidence,
        @Nullable Service service,
        @Nullable Conflict projectReward,
        Pay pay,
        String clause) {

    public enum Recipient {
        TALENT,
        REFERRER,
        EMPLOYER
    }

    public enum Conflict {
        REFUSE,
        MARK
    }

    /// How long one has to stay, and what is owed back otherwise.
    ///
    /// @param months the service term from the first arrival
    /// @param leaving the share owed back by who leaves early; without it by the months that are missing
    /// @param falseStatement the share owed back for a false statement
    public record Service(int months, @Nullable Percentage leaving, Percentage falseStatement) {}

    public Recipient recipient() {
        return to == null ? Recipient.TALENT : to;
    }

    /// The classes it is for; none where the class does not matter.
    public List<TalentClass> forClasses() {
        return talentClass == null ? Objects.requireNonNullElse(classes, List.of()) : List.of(talentClass);
    }

    /// Whether an employer is paid, or shares a cap of the year.
    public boolean isOfEmployer() {
        return recipient() == Recipient.EMPLOYER || pay instanceof Pay.ShareUpTo share && share.yearlyCap() != null;
    }

    boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /// Whether it is for this class and these titles, whatever else it asks.
    boolean isFor(@Nullable TalentClass theClass, List<String> held) {
        return (talentClass == null || talentClass == theClass)
                && (classes == null || (theClass != null && classes.contains(theClass)))
                && (titles == null || held.stream().anyMatch(titles::contains));
    }
}
