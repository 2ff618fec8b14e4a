package yihao.talent.talent.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
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
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.TalentClass;
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
    private final SeenTalents seen;
    private final Ids ids;

    TalentController(
            RegisterTalent registerTalent,
            RecordDeparture recordDeparture,
            Listing<Talent> talents,
            TalentViews views,
            SeenTalents seen,
            Ids ids) {
        this.registerTalent = registerTalent;
        this.recordDeparture = recordDeparture;
        this.talents = talents;
        this.views = views;
        this.seen = seen;
        this.ids = ids;
    }

    record DepartureRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

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
            @RequestParam @Nullable String language,
            @RequestParam @Nullable @Pattern(regexp = "[0-9]{6}") String place,
            @RequestParam @Nullable String number,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var equal = TalentFilter.of(field, talentClass, status, language, place, number);
        var listed = talents.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(talent -> views.of(talent, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/{id}")
    ResponseEntity<TalentView> get(@PathVariable String id, Actor actor, Locale locale) {
        var talent = seen.one(id, actor);
        return Answers.ok(talent, views.of(talent, actor, locale));
    }

    record ReturnRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping("/{id}/return")
    ResponseEntity<TalentView> comeBack(
            @PathVariable String id, @Valid @RequestBody ReturnRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        var back = recordDeparture.comeBack(id, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(back, views.of(back, act.actor(), locale));
    }

    @PostMapping("/{id}/departure")
    ResponseEntity<TalentView> leave(
            @PathVariable String id, @Valid @RequestBody DepartureRequest request, Act act, Locale locale) {
        seen.one(id, act.actor());
        var left = recordDeparture
                .leave(id, request.on(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return Answers.ok(left, views.of(left, act.actor(), locale));
    }
}
