package yihao.talent.need.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.talent.Viewers;
import yihao.talent.copies.Known;
import yihao.talent.need.CountNeeds;
import yihao.talent.need.CountNeeds.By;
import yihao.talent.need.CountNeeds.Figure;

/// Figures of the needs by field, class or unit.
@RestController
class NeedFigureController {

    private final CountNeeds countNeeds;
    private final Known known;

    NeedFigureController(CountNeeds countNeeds, Known known) {
        this.countNeeds = countNeeds;
        this.known = known;
    }

    /// @param name of the industry or the unit; the class as it is
    record FigureView(
            String key,
            String name,
            long open,
            long filled,
            long closed,
            long wanted,
            long arrived,
            @Nullable Long medianDays) {}

    @GetMapping("/api/need-figures")
    Map<String, List<FigureView>> figures(@RequestParam By by, Actor actor, Locale locale) {
        var items = countNeeds.by(by, Viewers.marksOf(actor)).stream()
                .map(figure -> view(by, figure, locale))
                .toList();
        return Map.of("items", items);
    }

    private FigureView view(By by, Figure figure, Locale locale) {
        return new FigureView(
                figure.key(),
                name(by, figure.key(), locale),
                figure.open(),
                figure.filled(),
                figure.closed(),
                figure.wanted(),
                figure.arrived(),
                figure.medianDays());
    }

    private String name(By by, String key, Locale locale) {
        return switch (by) {
            case FIELD -> Industries.shipped().find(key).map(Industry::name).orElse(key);
            case CLASS -> key;
            case UNIT ->
                known.unit(key)
                        .map(unit -> locale.getLanguage().equals("zh") ? unit.nameZh() : unit.nameEn())
                        .orElse(key);
        };
    }
}
