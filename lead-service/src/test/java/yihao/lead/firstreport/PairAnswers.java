package yihao.lead.firstreport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.pairs.NamePair;
import yihao.reference.names.EnterpriseNames;
import yihao.reference.names.NormalisedName;

/// What first report answers to each pair of a labelled set, and how good that is.
record PairAnswers(List<NamePair> pairs, List<Answer> answers) {

    private static final String CHINA = "CN";
    private static final IdentityKeys KEYS = new IdentityKeys(EnterpriseNames.shipped());
    private static final FirstReportRule RULE = FirstReportRule.shipped()
            .inForce(java.time.LocalDate.of(2026, 9, 1))
            .orElseThrow()
            .rules();

    enum Answer {
        REFUSED,
        SHOWN,
        PASSED
    }

    static PairAnswers to(List<NamePair> pairs) {
        return new PairAnswers(
                pairs,
                pairs.stream().map(pair -> between(pair.one(), pair.other())).toList());
    }

    static Answer between(NamePair.Side one, NamePair.Side other) {
        var mine = investor(one);
        var theirs = investor(other);
        if (IdentityKeys.areOne(KEYS.of(mine), KEYS.of(theirs))) {
            return Answer.REFUSED;
        }
        return isShown(mine, theirs) ? Answer.SHOWN : Answer.PASSED;
    }

    private static boolean isShown(Investor mine, Investor theirs) {
        return !Collections.disjoint(KEYS.blocks(mine.names()), KEYS.blocks(theirs.names()))
                && Likeness.most(normalised(mine), normalised(theirs)).score().compareTo(RULE.similarFrom()) >= 0;
    }

    private static List<NormalisedName> normalised(Investor investor) {
        return investor.names().stream()
                .flatMap(name -> KEYS.names().all(name.text()).stream())
                .toList();
    }

    private static Investor investor(NamePair.Side side) {
        var names =
                side.names().stream().map(name -> new InvestorName(name, "zh")).toList();
        var registration = side.registration();
        if (registration.isEmpty()) {
            return new Investor(null, names, null, null, CHINA);
        }
        var country = registration.substring(0, 2);
        var number = registration.substring(3);
        return country.equals(CHINA)
                ? new Investor(null, names, number, null, country)
                : new Investor(null, names, null, number, country);
    }

    /// Of what is refused by itself, how much is the same.
    double precision() {
        return (double) count(true, Answer.REFUSED) / (count(true, Answer.REFUSED) + count(false, Answer.REFUSED));
    }

    /// Of what is the same, how much is refused or shown.
    double recall() {
        return (double) (count(true, Answer.REFUSED) + count(true, Answer.SHOWN)) / all(true);
    }

    double differentShown() {
        return (double) count(false, Answer.SHOWN) / all(false);
    }

    private long all(boolean same) {
        return pairs.stream().filter(pair -> pair.same() == same).count();
    }

    private long count(boolean same, Answer wanted) {
        return IntStream.range(0, pairs.size())
                .filter(i -> pairs.get(i).same() == same && answers.get(i) == wanted)
                .count();
    }

    /// One line for each kind of pair, and one for the whole set.
    String table() {
        var rows = new TreeMap<String, EnumMap<Answer, Integer>>();
        for (int i = 0; i < pairs.size(); i++) {
            var row = pairs.get(i).label() + " " + pairs.get(i).kind();
            rows.computeIfAbsent(row, _ -> new EnumMap<>(Answer.class)).merge(answers.get(i), 1, Integer::sum);
        }
        var lines = new StringBuilder();
        rows.forEach(
                (row, counts) -> lines.append(row).append(' ').append(counts).append('\n'));
        return lines.append("precision %.4f, recall %.4f, different pairs shown %.4f%n"
                        .formatted(precision(), recall(), differentShown()))
                .toString();
    }
}
