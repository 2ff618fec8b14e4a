package yihao.project.carrier.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.carrier.Carrier.Description;
import yihao.project.carrier.Carriers;
import yihao.project.carrier.KeepCarriers;
import yihao.project.carrier.KeepSpaces;
import yihao.project.carrier.web.CarrierViews.CarrierView;
import yihao.project.carrier.web.SpaceViews.ResultView;

/// Rule PK-02: carriers, and several spaces of one at once.
@RestController
@RequestMapping("/api/carriers")
class CarrierController {

    private final Carriers carriers;
    private final KeepCarriers keepCarriers;
    private final KeepSpaces keepSpaces;
    private final CarrierViews views;
    private final SpaceReader reader;
    private final SpaceViews spaceViews;
    private final Clock clock;

    CarrierController(
            Carriers carriers,
            KeepCarriers keepCarriers,
            KeepSpaces keepSpaces,
            CarrierViews views,
            SpaceReader reader,
            SpaceViews spaceViews,
            Clock clock) {
        this.carriers = carriers;
        this.keepCarriers = keepCarriers;
        this.keepSpaces = keepSpaces;
        this.views = views;
        this.reader = reader;
        this.spaceViews = spaceViews;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<CarrierView> register(@Valid @RequestBody CarrierRequest request, Act act) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        var stored = keepCarriers
                .register(request.kind(), unit, request.description(), act)
                .orElseThrow(Refused::new);
        return Answers.created("/api/carriers", stored, views.view(stored, act.actor(), today()));
    }

    @GetMapping
    Page<CarrierView> list(
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        if (!views.rules(today()).rules().maySee(actor)) {
            return Page.of(List.of(), null, 0);
        }
        var filter = new Carriers.Filter(kind, unit, q, after);
        var found = carriers.list(filter, most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                views.rows(page, actor, today()),
                found.size() > most ? page.getLast().state().number() : null,
                carriers.count(filter, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<CarrierView> one(@PathVariable String id, Actor actor) {
        var stored = keepCarriers.find(id, actor, today()).orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, actor, today()));
    }

    @PutMapping("/{id}/description")
    ResponseEntity<CarrierView> describe(
            @PathVariable String id, @Valid @RequestBody DescriptionRequest request, Act act) {
        var stored = keepCarriers.describe(id, request.description(), act).orElseThrow(Refused::new);
        return Answers.ok(stored, views.view(stored, act.actor(), today()));
    }

    /// Each space has a result of its own; sent again, what is there is not added twice.
    @PostMapping("/{id}/spaces")
    BatchView addSpaces(@PathVariable String id, @Valid @RequestBody BatchRequest request, Act act, Locale locale) {
        var read = request.spaces().stream().map(reader::read).toList();
        var typed = read.stream().flatMap(one -> one.typed().stream()).toList();
        var results = keepSpaces
                .add(id, typed, read.size(), act)
                .orElseThrow(Refused::new)
                .iterator();
        return new BatchView(read.stream()
                .map(one -> one.typed().isPresent()
                        ? spaceViews.result(results.next(), locale)
                        : spaceViews.malformed(one.violations(), locale))
                .toList());
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }

    /// @param unit that runs it; left out, the sender's
    record CarrierRequest(
            @NotBlank @Size(max = 100) String kind,
            @Nullable @Size(max = 100) String unit,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address,
            @Nullable @Size(max = 2000) String about) {

        Description description() {
            return new DescriptionRequest(name, address, about).description();
        }
    }

    record DescriptionRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address,
            @Nullable @Size(max = 2000) String about) {

        Description description() {
            return new Description(name.strip(), address.strip(), SpaceRequest.said(about));
        }
    }

    /// @param spaces each a [SpaceRequest], read on its own
    record BatchRequest(
            @JsonSetter(contentNulls = Nulls.SET) @NotEmpty List<JsonNode> spaces) {}

    record BatchView(List<ResultView> items) {}
}
