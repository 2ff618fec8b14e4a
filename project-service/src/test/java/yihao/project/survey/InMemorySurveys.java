package yihao.project.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.ExampleProjects;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemorySurveys extends InMemoryAggregates<Survey> implements Surveys {

    private int number;

    InMemorySurveys() {
        super(survey -> Set.of(survey.number()));
    }

    @Override
    public String newNumber(int year) {
        return "Q-%d-%06d".formatted(year, ++number);
    }

    @Override
    public List<Versioned<Survey>> list(Filter filter, Actor actor, int limit) {
        return where(one -> (filter.status() == null || filter.status() == one.status())
                && SurveySight.readers(one, ExampleProjects.UNITS).stream().anyMatch(actor.scopes()::contains));
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, most).size();
    }

    @Override
    public List<Versioned<Survey>> over(LocalDate day, int limit) {
        return where(one -> one.isRunning() && one.content().closing().isBefore(day));
    }
}
