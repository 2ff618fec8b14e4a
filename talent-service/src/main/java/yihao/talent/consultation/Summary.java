package yihao.talent.consultation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yihao.talent.consultation.ConsultationKinds.Method;
import yihao.talent.consultation.ConsultationKinds.Rated;

/// Rule EC-08: what the opinions say together: by criterion the median or mean, weighted into one, and how many
/// recommend what. Exact.
///
/// @param total none without weights
public record Summary(int opinions, List<Of> criteria, Fraction total, Map<String, Integer> recommendations) {

    public record Of(Rated criterion, Fraction value) {}

    public Summary {
        criteria = List.copyOf(criteria);
        recommendations = Map.copyOf(recommendations);
    }

    public static Summary of(List<Opinion> opinions, ConsultationKinds.Kind kind) {
        var rated = kind.criteria().stream()
                .map(criterion -> new Of(criterion, value(opinions, criterion, kind.summary())))
                .toList();
        var recommended = new TreeMap<String, Integer>();
        opinions.forEach(opinion -> recommended.merge(opinion.recommendation(), 1, Integer::sum));
        return new Summary(opinions.size(), rated, total(rated), recommended);
    }

    private static Fraction value(List<Opinion> opinions, Rated criterion, Method method) {
        var points = opinions.stream()
                .map(opinion -> opinion.grades().getOrDefault(criterion.id(), 0))
                .sorted()
                .toList();
        if (points.isEmpty()) {
            return Fraction.ZERO;
        }
        return switch (method) {
            case MEAN ->
                Fraction.of(points.stream().mapToLong(Integer::longValue).sum(), points.size());
            case MEDIAN -> {
                var upper = points.get(points.size() / 2);
                var lower = points.get((points.size() - 1) / 2);
                yield Fraction.of(upper + (long) lower, 2);
            }
        };
    }

    private static Fraction total(List<Of> rated) {
        var weights = rated.stream().mapToLong(one -> one.criterion().weight()).sum();
        return weights == 0
                ? Fraction.ZERO
                : rated.stream()
                        .map(one -> one.value().times(one.criterion().weight()))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .over(weights);
    }
}
