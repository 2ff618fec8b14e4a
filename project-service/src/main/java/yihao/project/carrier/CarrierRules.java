package yihao.project.carrier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.Rights;
import yihao.project.carrier.Space.Form;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;
import yihao.rules.RuleSet;

/// Rule PK-01: kinds of carriers, how long a space is held, who decides what, and what a match is judged by, as data.
public record CarrierRules(List<Kind> kinds, Holds holds, Who who, Matching matching) {

    private static final RuleFormat<CarrierRules> FORMAT = RuleFormat.of(
                    "carrier-terms", CarrierRules.class, "/rules/carrier-terms.schema.json")
            .checkedBy(CarrierRules::check);

    /// @param forms what spaces there are in such a carrier
    public record Kind(String id, Bilingual label, Set<Form> forms) {}

    /// Days are calendar days in China.
    ///
    /// @param days how long a hold may be at first, the day it begins left out
    /// @param extensionDays by how much each extension may prolong it
    /// @param extensions how often
    /// @param againAfterDays how many days a project leaves a space that it held to others
    /// @param warnDays how many days before its end a hold stands in the list of the project's unit
    public record Holds(int days, int extensionDays, int extensions, int againAfterDays, int warnDays) {}

    /// Functions act in their own unit, or everywhere if they are city-wide.
    ///
    /// @param see who sees carriers at all
    /// @param keep of the carrier's unit: registers, changes, withdraws, restores
    /// @param hold of the project's unit: holds, extends, releases, says what is needed
    /// @param end of the carrier's unit: releases what a project holds
    /// @param let of the carrier's unit: lets to who holds, and takes back
    public record Who(
            Set<Function> see, Set<Function> keep, Set<Function> hold, Set<Function> end, Set<Function> let) {}

    /// @param most how many spaces are shown
    public record Matching(int most, List<Weighed> criteria) {

        public Matching {
            criteria = List.copyOf(criteria);
        }

        boolean isHard(Criterion criterion) {
            return criteria.stream().anyMatch(weighed -> weighed.criterion() == criterion && weighed.hard());
        }
    }

    /// @param hard whether a space that does not meet it is left out
    /// @param weight what meeting it counts
    public record Weighed(Criterion criterion, boolean hard, int weight) {}

    public CarrierRules {
        kinds = List.copyOf(kinds);
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public boolean maySee(Actor actor) {
        return actor.functions().stream().anyMatch(who.see()::contains);
    }

    public boolean mayKeep(Actor actor, String unit) {
        return Rights.may(actor, unit, who.keep());
    }

    /// @param unit the project's
    public boolean mayHold(Actor actor, String unit) {
        return Rights.may(actor, unit, who.hold());
    }

    public boolean mayEnd(Actor actor, String unit) {
        return Rights.may(actor, unit, who.end());
    }

    public boolean mayLet(Actor actor, String unit) {
        return Rights.may(actor, unit, who.let());
    }

    /// The versions that ship with the service.
    public static Book shipped(String... resources) {
        return new Book(FORMAT.book(resources));
    }

    /// Every version. A day before the first lives by the oldest.
    public record Book(RuleBook<CarrierRules> versions) {

        public RuleSet<CarrierRules> on(LocalDate day) {
            return versions.inForce(day).orElseGet(() -> versions.versions().getLast());
        }
    }

    private static void check(CarrierRules rules, Complaints complaints) {
        var kinds = rules.kinds().stream().map(Kind::id).toList();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.indexOf(kinds.get(i)) < i) {
                complaints.add("/kinds/" + i + "/id", "rule.twice", kinds.get(i));
            }
        }
        var missing = EnumSet.allOf(Criterion.class);
        var criteria = rules.matching().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i).criterion();
            if (!missing.remove(criterion)) {
                complaints.add("/matching/criteria/" + i, "rule.twice", criterion);
            }
        }
        missing.forEach(criterion -> complaints.add("/matching/criteria", "rule.criterion-unweighed", criterion));
    }
}
