package yihao.talent.institution;

import static yihao.talent.institution.InstitutionRefusal.COUNTRY_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.ENTERPRISE_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.FIELD_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.GRADE_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.KIND_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.OFFICER_UNKNOWN;
import static yihao.talent.institution.InstitutionRefusal.UNIT_UNKNOWN;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import yihao.kernel.Refusal;
import yihao.reference.Countries;
import yihao.reference.Industries;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownUnit;
import yihao.talent.institution.Institution.Charge;

/// Rule TI-02: what an institution is said to be is among what the rules and the registers know. Of an old record only
/// what is changed is looked at.
record ProfilePolicy(Known known, Officials officials) {

    Optional<Refusal> whyNot(Profile profile, Charge charge, FourMajors rules, LocalDate today) {
        return kind(profile, rules)
                .or(() -> country(profile))
                .or(() -> field(profile))
                .or(() -> enterprise(profile))
                .or(() -> charge(charge, today));
    }

    Optional<Refusal> whyNotChanged(
            Institution institution, Profile next, Charge charge, FourMajors rules, LocalDate today) {
        var now = institution.profile();
        var sameKind = now.kind().equals(next.kind()) && now.grade().equals(next.grade());
        return unless(sameKind, () -> kind(next, rules))
                .or(() -> unless(now.country().equals(next.country()), () -> country(next)))
                .or(() -> unless(now.field().equals(next.field()), () -> field(next)))
                .or(() -> unless(Objects.equals(now.enterpriseId(), next.enterpriseId()), () -> enterprise(next)))
                .or(() -> unless(institution.charge().equals(charge), () -> charge(charge, today)));
    }

    private static Optional<Refusal> unless(boolean unchanged, Supplier<Optional<Refusal>> whyNot) {
        return unchanged ? Optional.empty() : whyNot.get();
    }

    private static Optional<Refusal> kind(Profile profile, FourMajors rules) {
        if (rules.kind(profile.kind()).isEmpty()) {
            return Optional.of(Refusal.of(KIND_UNKNOWN, "kind", profile.kind()));
        }
        return rules.grade(profile.grade())
                        .filter(grade -> grade.kinds().contains(profile.kind()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(GRADE_UNKNOWN, "grade", profile.grade()));
    }

    private static Optional<Refusal> country(Profile profile) {
        return Countries.shipped().find(profile.country()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(COUNTRY_UNKNOWN, "country", profile.country()));
    }

    private static Optional<Refusal> field(Profile profile) {
        return Industries.shipped().find(profile.field()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(FIELD_UNKNOWN, "field", profile.field()));
    }

    private Optional<Refusal> enterprise(Profile profile) {
        var id = profile.enterpriseId();
        return id == null || known.enterprise(id).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(ENTERPRISE_UNKNOWN));
    }

    private Optional<Refusal> charge(Charge charge, LocalDate today) {
        if (known.unit(charge.unit()).filter(KnownUnit::active).isEmpty()) {
            return Optional.of(Refusal.of(UNIT_UNKNOWN, "unit", charge.unit()));
        }
        return officials.worksFor(charge.officer(), charge.unit(), today)
                ? Optional.empty()
                : Optional.of(Refusal.of(OFFICER_UNKNOWN));
    }
}
