package yihao.talent.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.reference.Division;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.talent.TalentClass;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason.Criterion;

/// Candidates and needs by chance, as many as are wanted; the same for the same seed.
final class RandomWorld {

    private static final List<String> LANGUAGES = List.of("zh", "en", "de", "ja", "fr");
    private static final int FIELDS = 400;

    private final List<String> fields = Industries.shipped().all().stream()
            .map(Industry::code)
            .filter(code -> code.length() > 1)
            .limit(FIELDS)
            .toList();
    private final List<String> places = Divisions.shipped().all().stream()
            .filter(Division::isAdministrative)
            .map(Division::code)
            .filter(code -> code.startsWith("37") || code.startsWith("11"))
            .toList();

    Matching matching(Set<Criterion> must) {
        var shipped = MatchBook.shipped().book().versions().getFirst();
        var rules = shipped.rules();
        return new Matching(shipped.with(new MatchRules(
                must, rules.field(), rules.place(), rules.classPoints(), rules.languagePoints(), rules.timePoints())));
    }

    List<Candidate> candidates(Random random, int many, LocalDate today) {
        return IntStream.range(0, many)
                .mapToObj(i -> new Candidate(
                        "t" + i,
                        "T-2026-%06d".formatted(i),
                        some(random, fields, 1 + random.nextInt(3)),
                        talentClass(random),
                        some(random, LANGUAGES, random.nextInt(3)),
                        today.plusDays(random.nextInt(120)),
                        place(random)))
                .toList();
    }

    List<Asked> asked(Random random, int many, LocalDate today) {
        return IntStream.range(0, many)
                .mapToObj(_ -> new Asked(
                        "工程师",
                        one(random, fields),
                        TalentClass.values()[random.nextInt(TalentClass.values().length)],
                        1,
                        some(random, LANGUAGES, random.nextInt(3)),
                        today.plusDays(random.nextInt(120)),
                        null,
                        place(random),
                        null))
                .toList();
    }

    Asked asked(String field, LocalDate today) {
        return new Asked("工程师", field, TalentClass.E, 1, List.of(), today, null, null, null);
    }

    private static @Nullable TalentClass talentClass(Random random) {
        var at = random.nextInt(TalentClass.values().length + 1);
        return at == TalentClass.values().length ? null : TalentClass.values()[at];
    }

    private @Nullable String place(Random random) {
        return random.nextInt(4) == 0 ? null : one(random, places);
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> some(Random random, List<String> of, int many) {
        return IntStream.range(0, many)
                .mapToObj(_ -> one(random, of))
                .distinct()
                .toList();
    }
}
