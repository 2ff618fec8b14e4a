package yihao.talent.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;
import yihao.talent.need.Asked;
import yihao.talent.need.MatchReason.Criterion;

/// Rule TM-05: the best of many for one need after another. Candidates stand by field and class where those must be
/// met, so that a need looks only at whom it could have; only the best are explained.
final class Shortlist {

    private static final String ANY = "";

    private final Matching matching;
    private final Points points;
    private final Map<Shelf, List<Candidate>> shelves = new HashMap<>();

    private record Shelf(String field, @Nullable TalentClass talentClass) {}

    private record Scored(Candidate candidate, int points) {

        static final Comparator<Scored> WORST_FIRST = Comparator.comparingInt(Scored::points)
                .thenComparing(scored -> scored.candidate().number(), Comparator.reverseOrder());
    }

    Shortlist(Matching matching, List<Candidate> candidates) {
        this.matching = matching;
        this.points = new Points(matching.rules());
        candidates.forEach(this::shelve);
    }

    private void shelve(Candidate candidate) {
        for (var field : headsOf(candidate)) {
            shelves.computeIfAbsent(new Shelf(field, candidate.talentClass()), _ -> new ArrayList<>())
                    .add(candidate);
        }
    }

    private Set<String> headsOf(Candidate candidate) {
        if (!matching.rules().insistsOn(Criterion.FIELD)) {
            return Set.of(ANY);
        }
        var digits = matching.rules().leastDigits();
        var heads = new LinkedHashSet<String>();
        for (var field : candidate.fields()) {
            if (field.length() >= digits) {
                heads.add(field.substring(0, digits));
            }
        }
        return heads;
    }

    /// @param taken talents that are not asked for: they are on the way already
    List<Match> best(Asked asked, Set<String> taken, int atMost) {
        var best = new PriorityQueue<>(Scored.WORST_FIRST);
        for (var talentClass : TalentClass.values()) {
            if (!matching.rules().insistsOn(Criterion.CLASS) || talentClass.reaches(asked.leastClass())) {
                gather(asked, taken, shelf(asked, talentClass), best, atMost);
            }
        }
        if (!matching.rules().insistsOn(Criterion.CLASS)) {
            gather(asked, taken, shelf(asked, null), best, atMost);
        }
        return best.stream()
                .map(scored -> matching.compare(asked, scored.candidate()))
                .sorted(Match.BEST_FIRST)
                .toList();
    }

    private List<Candidate> shelf(Asked asked, @Nullable TalentClass talentClass) {
        if (!matching.rules().insistsOn(Criterion.FIELD)) {
            return shelves.getOrDefault(new Shelf(ANY, talentClass), List.of());
        }
        var digits = matching.rules().leastDigits();
        return asked.field().length() < digits
                ? List.of()
                : shelves.getOrDefault(new Shelf(asked.field().substring(0, digits), talentClass), List.of());
    }

    private void gather(Asked asked, Set<String> taken, List<Candidate> shelf, PriorityQueue<Scored> best, int atMost) {
        for (var candidate : shelf) {
            var worth = points.of(asked, candidate);
            if (worth == Points.UNSUITABLE || taken.contains(candidate.talentId())) {
                continue;
            }
            if (best.size() < atMost) {
                best.add(new Scored(candidate, worth));
            } else if (isBetter(candidate, worth, best.element())) {
                best.remove();
                best.add(new Scored(candidate, worth));
            }
        }
    }

    private static boolean isBetter(Candidate candidate, int worth, Scored worst) {
        return worth > worst.points()
                || worth == worst.points()
                        && candidate.number().compareTo(worst.candidate().number()) < 0;
    }
}
