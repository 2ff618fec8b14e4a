package yihao.reward.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yihao.reward.scoring.Figure;
import yihao.reward.scoring.Indicator;
import yihao.reward.scoring.Method;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// The methods that rank a period, by its last day.
public final class MethodsInForce {

    private final RuleBook<Method> book;

    public MethodsInForce(RuleBook<Method> book) {
        this.book = book;
    }

    public RuleBook<Method> book() {
        return book;
    }

    public Stream<RuleSet<Method>> of(Span span) {
        return book.versions().stream().map(RuleSet::id).distinct().flatMap(id -> one(id, span).stream());
    }

    /// The version of this method that decides on the last day of the period, whether it ranks such periods or not.
    Optional<RuleSet<Method>> one(String id, Span span) {
        return book.inForce(id, span.end().atEndOfMonth());
    }

    /// What is counted for these methods, each once.
    Collection<Figure> figures(Span span) {
        var figures = new LinkedHashMap<String, Figure>();
        of(span).flatMap(method -> method.rules().indicators().stream())
                .map(Indicator::figure)
                .forEach(figure -> {
                    var key = figure.key();
                    if (key != null) {
                        figures.putIfAbsent(key, figure);
                    }
                });
        return List.copyOf(new ArrayList<>(figures.values()));
    }
}
