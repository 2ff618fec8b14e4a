package yihao.talent.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;
import yihao.talent.Degree;

/// All versions of the catalogue; each day has at most one in force.
public record Catalogues(RuleBook<TalentCatalogue> book) {

    private static final String NONE = "none";

    /// Those that came with this release.
    public static Catalogues shipped() {
        return new Catalogues(TalentCatalogue.FORMAT.book(
                "/rules/talent-catalogue-jinan-2017.yaml", "/rules/talent-catalogue-jinan-2022.yaml"));
    }

    /// What the version in force on that day is called.
    public String inForce(LocalDate on) {
        return book.inForce(on).map(RuleSet::reference).orElse(NONE);
    }

    /// Rule TA-01: resolved against the version in force on that day, whatever was said before.
    public Classification classify(Collection<Title> titles, Degree degree, LocalDate on) {
        return book.inForce(on)
                .map(version -> classify(version, titles, degree, on))
                .orElseGet(() -> new Classification(null, NONE, on, List.of()));
    }

    private static Classification classify(
            RuleSet<TalentCatalogue> version, Collection<Title> titles, Degree degree, LocalDate on) {
        var catalogue = version.rules();
        return new Classification(
                catalogue.highest(titles, degree, on).orElse(null),
                version.reference(),
                on,
                catalogue.reasons(titles, degree, on));
    }

    /// Rule TA-02: the titles that may stand in a document written today.
    public List<Title> printable(Collection<Title> titles) {
        return titles.stream()
                .filter(title -> book.versions().stream()
                        .noneMatch(version -> version.rules().isHistoric(title)))
                .toList();
    }
}
