package yihao.talent.wish.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.reference.Divisions;
import yihao.talent.wish.RecordWish;
import yihao.talent.wish.Wish;
import yihao.talent.wish.Wishes;

/// Where a talent wishes to work, for the talent office.
@RestController
@RequestMapping("/api/talent-wishes/{talentId}")
class WishController {

    private final RecordWish recordWish;
    private final Wishes wishes;

    WishController(RecordWish recordWish, Wishes wishes) {
        this.recordWish = recordWish;
        this.wishes = wishes;
    }

    record WishRequest(@NotNull @Pattern(regexp = "\\d{6}") String place) {}

    record WishView(
            String talentId,
            long version,
            @Nullable String place,
            @Nullable String placeName,
            @Nullable Instant recordedAt) {

        static WishView of(Versioned<Wish> wish) {
            var place = wish.state().place();
            return new WishView(
                    wish.id(),
                    wish.version(),
                    place,
                    Divisions.shipped().fullName(place),
                    wish.state().recordedAt());
        }
    }

    @GetMapping
    ResponseEntity<WishView> get(@PathVariable String talentId, Actor actor) {
        if (!actor.has(Function.TALENT_OFFICE)) {
            throw new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", talentId));
        }
        return wishes.find(talentId)
                .map(wish -> Answers.ok(wish, WishView.of(wish)))
                .orElseGet(() -> ResponseEntity.ok(new WishView(talentId, 0, null, null, null)));
    }

    @PutMapping
    ResponseEntity<WishView> record(@PathVariable String talentId, @Valid @RequestBody WishRequest request, Act act) {
        var recorded = recordWish.record(talentId, request.place(), act).orElseThrow(Refused::new);
        return Answers.ok(recorded, WishView.of(recorded));
    }
}
