package yihao.talent.talent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.TalentClass;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.talent.RecordDeparture;
import yihao.talent.talent.RegisterTalent;
import yihao.talent.talent.Talent;

@RestController
@RequestMapping("/api/talents")
class TalentController {

    private final RegisterTalent registerTalent;
    private final RecordDeparture recordDeparture;
    private final Listing<Talent> talents;
    private final TalentViews views;
    private final Catalogues catalogues;
    private final Ids ids;
    private final Clock clock;

    TalentController(
            RegisterTalent registerTalent,
            RecordDeparture recordDeparture,
            Listing<Talent> talents,
            TalentViews views,
            Catalogues catalogues,
            Ids ids,
            Clock clock) {
        this.registerTalent = registerTalent;
        this.recordDeparture = recordDeparture;
        this.talents = talents;
        this.views = views;
        this.catalogues = catalogues;
        this.ids = ids;
        this.clock = clock;
    }

    record DepartureRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record ClassView(@Nullable TalentClass talentClass, String catalogue, LocalDate on, List<String> reasons) {}

    @PostMapping
    ResponseEntity<TalentView> register(@Valid @RequestBody RegistrationRequest request, Act act, Locale locale) {
        var registered =
                registerTalent.register(ids.next(), request.toDomain(), act).orElseThrow(Refused::new);
        return Answers.created("/api/talents", registered, views.of(registered, act.actor(), locale));
    }

    @GetMapping
    Page<TalentView> list(
            @RequestParam @Nullable String field,
            @RequestParam @Nullable TalentClass talentClass,
            @RequestParam Talent.@Nullable Status status,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = new HashMap<String, String>();
        if (field != null) {
            equal.put("field", field);
        }
        if (talentClass != null) {
            equal.put("talentClass", talentClass.name());
        }
        if (status != null) {
            equal.put("status", status.name());
        }
        var listed = talents.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(talent -> views.of(talent, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/{id}")
    ResponseEntity<TalentView> get(@PathVariable String id, Actor actor, Locale locale) {
        var talent = visible(id, actor);
        return Answers.ok(talent, views.of(talent, actor, locale));
    }

    /// Rule TA-01, for whoever asks what class somebody had or would have on a day.
    @GetMapping("/{id}/class")
    ClassView classOn(@PathVariable String id, @RequestParam @Nullable LocalDate on, Actor actor, Locale locale) {
        var talent = visible(id, actor).state();
        var day = Objects.requireNonNullElseGet(on, () -> CityTime.day(clock.instant()));
        var classification = catalogues.classify(talent.titles(), talent.degree(), day);
        return new ClassView(
                classification.talentClass(), classification.catalogue(), day, views.reasons(classification, locale));
    }

    @PostMapping("/{id}/departure")
    ResponseEntity<TalentView> leave(
            @PathVariable String id, @Valid @RequestBody DepartureRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var left = recordDeparture
                .leave(id, request.on(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(left, views.of(left, act.actor(), locale));
    }

    private Versioned<Talent> visible(String id, Actor actor) {
        return talents.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
