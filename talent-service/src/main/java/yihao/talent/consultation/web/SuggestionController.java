package yihao.talent.consultation.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Listing;
import yihao.talent.Words;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationRefusal;
import yihao.talent.consultation.SuggestExperts;
import yihao.talent.consultation.Suggestion;
import yihao.talent.consultation.web.ConsultationView.ReasonView;
import yihao.talent.consultation.web.ConsultationView.SuggestionView;
import yihao.talent.expert.ExpertNames;
import yihao.talent.expert.ExpertSight;

/// Who could be asked, with the reasons; for the office.
@RestController
@RequestMapping("/api/consultations/{id}")
class SuggestionController {

    private static final int MOST = 50;

    private final SuggestExperts suggest;
    private final Listing<Consultation> consultations;
    private final ExpertNames names;
    private final Words words;
    private final Clock clock;

    SuggestionController(
            SuggestExperts suggest, Listing<Consultation> consultations, ExpertNames names, Words words, Clock clock) {
        this.suggest = suggest;
        this.consultations = consultations;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/suggestions")
    Map<String, List<SuggestionView>> suggestions(
            @PathVariable String id, @RequestParam @Nullable Integer limit, Actor actor, Locale locale) {
        var one = consultations
                .visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        if (!ExpertSight.isOffice(actor)) {
            throw new Refused(Refusal.of(ConsultationRefusal.OFFICE_ASSIGNS));
        }
        var most = Math.min(MOST, Page.limit(limit));
        return Map.of(
                "items",
                suggest.forConsultation(one.state(), CityTime.day(clock.instant()), most).stream()
                        .map(each -> view(each, actor, locale))
                        .toList());
    }

    private SuggestionView view(Suggestion one, Actor actor, Locale locale) {
        var expert = one.expert().state();
        return new SuggestionView(
                one.expert().id(),
                expert.number(),
                names.shown(one.expert(), actor).orElse("—"),
                expert.ties().institution(),
                expert.knowledge().competences(),
                one.suitable(),
                one.points(),
                one.rule(),
                one.reasons().stream()
                        .map(reason -> new ReasonView(
                                reason.criterion(), reason.met(), reason.points(), words.of(reason.line(), locale)))
                        .toList());
    }
}
