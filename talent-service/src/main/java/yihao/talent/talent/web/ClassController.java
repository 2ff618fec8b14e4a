package yihao.talent.talent.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Classification;

/// Rule TA-01, for whoever asks what class somebody had or would have on a day, and what was said of it when.
@RestController
class ClassController {

    private final SeenTalents seen;
    private final TalentViews views;
    private final Catalogues catalogues;
    private final Clock clock;

    ClassController(SeenTalents seen, TalentViews views, Catalogues catalogues, Clock clock) {
        this.seen = seen;
        this.views = views;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    record ClassView(@Nullable TalentClass talentClass, String catalogue, LocalDate on, List<String> reasons) {}

    record HistoryView(List<ClassView> items, ClassView today) {}

    @GetMapping("/api/talents/{id}/class")
    ClassView classOn(@PathVariable String id, @RequestParam @Nullable LocalDate on, Actor actor, Locale locale) {
        var talent = seen.one(id, actor).state();
        var day = Objects.requireNonNullElseGet(on, this::today);
        return view(catalogues.classify(talent.titles(), talent.degree(), day), locale);
    }

    /// What was decided, the latest first, and what the catalogue in force today comes to.
    @GetMapping("/api/talents/{id}/classes")
    HistoryView classes(@PathVariable String id, Actor actor, Locale locale) {
        var talent = seen.one(id, actor).state();
        var told = Stream.concat(talent.earlierClasses().stream(), Stream.of(talent.classification()))
                .map(one -> view(one, locale))
                .toList();
        return new HistoryView(
                told.reversed(), view(catalogues.classify(talent.titles(), talent.degree(), today()), locale));
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }

    private ClassView view(Classification said, Locale locale) {
        return new ClassView(said.talentClass(), said.catalogue(), said.on(), views.reasons(said, locale));
    }
}
