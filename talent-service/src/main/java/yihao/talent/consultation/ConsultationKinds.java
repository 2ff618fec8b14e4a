package yihao.talent.consultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.TimeLimit;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;
import yihao.rules.RuleSet;
import yihao.talent.consultation.Question.TopicKind;

/// What may be asked of experts, by when and how it is answered; who is suggested first.
///
/// @param markMost the best mark that an asker gives an opinion; the worst is 1
public record ConsultationKinds(int markMost, Suggest suggest, List<Kind> kinds) {

    public static final RuleFormat<ConsultationKinds> FORMAT = RuleFormat.of(
                    "consultation-kinds", ConsultationKinds.class, "/rules/consultation-kinds.schema.json")
            .checkedBy(ConsultationKinds::check);

    /// @param must criteria without which nobody is suitable
    /// @param field what equal leading digits of the industry code are worth, the longest first
    /// @param loadPoints for whoever has nothing open; in proportion for others
    /// @param fairnessPoints for whoever was not asked this year; in proportion for others
    public record Suggest(
            Set<Criterion> must, List<FieldStep> field, int languagePoints, int loadPoints, int fairnessPoints) {}

    public enum Criterion {
        FIELD,
        LANGUAGE,
        LOAD,
        FAIRNESS,
        CONFLICT
    }

    /// Equal up to this many digits.
    public record FieldStep(int digits, int points) {}

    /// @param topics what it may be about
    /// @param answer by when an opinion is given
    /// @param replacement what whoever comes later has at least
    /// @param accept by when an expert accepts or declines
    /// @param remind how long before the deadline it stands in the expert's list as pressing
    /// @param grace how long after the deadline an opinion is still taken, as late
    /// @param othersSeen whether experts read each other's opinions once they are open
    /// @param scale digits behind the point of what is shown; kept is the exact fraction
    public record Kind(
            String id,
            Bilingual name,
            Set<TopicKind> topics,
            TimeLimit answer,
            TimeLimit replacement,
            TimeLimit accept,
            TimeLimit remind,
            TimeLimit grace,
            int leastOpinions,
            int mostOpinions,
            Opens opens,
            boolean othersSeen,
            Method summary,
            int scale,
            List<Rated> criteria,
            List<Recommendation> recommendations) {

        boolean recommends(String code) {
            return recommendations.stream().anyMatch(one -> one.code().equals(code));
        }
    }

    /// When the asker may read the opinions.
    public enum Opens {
        ALL_IN,
        DEADLINE,
        ALL_IN_OR_DEADLINE
    }

    public enum Method {
        MEDIAN,
        MEAN
    }

    /// A criterion graded from nothing to `most`.
    public record Rated(String id, Bilingual name, int most, int weight) {}

    public record Recommendation(String code, Bilingual name) {}

    public static RuleBook<ConsultationKinds> shipped() {
        return FORMAT.book("/rules/consultation-kinds.yaml");
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// The kind as the consultation was asked under it.
    public static Kind of(Consultation consultation, RuleBook<ConsultationKinds> book) {
        return book.find(consultation.rule())
                .flatMap(set -> set.rules().kind(consultation.kindId()))
                .orElseThrow();
    }

    /// The latest version in force that knows the kind.
    static Optional<RuleSet<ConsultationKinds>> knowing(String id, LocalDate day, RuleBook<ConsultationKinds> book) {
        return book.versions().stream()
                .filter(set -> set.isInForce(day) && set.rules().kind(id).isPresent())
                .findFirst();
    }

    /// Every kind that may be asked on this day, each once.
    public static List<Kind> on(LocalDate day, RuleBook<ConsultationKinds> book) {
        var kinds = new LinkedHashMap<String, Kind>();
        book.versions().stream()
                .filter(set -> set.isInForce(day))
                .flatMap(set -> set.rules().kinds().stream())
                .forEach(kind -> kinds.putIfAbsent(kind.id(), kind));
        return List.copyOf(kinds.values());
    }

    private static void check(ConsultationKinds rules, Complaints complaints) {
        for (int i = 0; i < rules.kinds().size(); i++) {
            var kind = rules.kinds().get(i);
            if (kind.leastOpinions() > kind.mostOpinions()) {
                complaints.add("/kinds/" + i + "/leastOpinions", "rule.more-than", "mostOpinions");
            }
            if (kind.criteria().stream().map(Rated::id).distinct().count()
                    < kind.criteria().size()) {
                complaints.add("/kinds/" + i + "/criteria", "rule.criterion-twice");
            }
        }
        if (rules.kinds().stream().map(Kind::id).distinct().count()
                < rules.kinds().size()) {
            complaints.add("/kinds", "rule.kind-twice");
        }
    }
}
