package yihao.reward.honour.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.honour.AwardHonour;
import yihao.reward.honour.HonourBook;
import yihao.reward.honour.Nominee;
import yihao.reward.honour.Selection;
import yihao.reward.honour.Selections;
import yihao.reward.honour.web.HonourRequests.ObjectionRequest;
import yihao.rules.Bilingual;

/// The chosen in public, without sign-in: of persons only the beginning of their names. Whoever objects leaves no
/// name here.
@RestController
@RequestMapping("/api/public/honours")
class PublicHonourController {

    private final Selections selections;
    private final AwardHonour award;
    private final HonourBook book;
    private final Clock clock;

    PublicHonourController(Selections selections, AwardHonour award, HonourBook book, Clock clock) {
        this.selections = selections;
        this.award = award;
        this.book = book;
        this.clock = clock;
    }

    record NoticeView(
            String id,
            String period,
            Bilingual kind,
            List<ChosenView> chosen,
            @Nullable LocalDate publicFrom,
            @Nullable LocalDate publicUntil) {}

    record ChosenView(int no, String shown, @Nullable Integer place) {}

    record ObjectionView(int no) {}

    @GetMapping
    Page<NoticeView> current() {
        var notices = selections.publicOn(CityTime.day(clock.instant()), Page.MOST).stream()
                .map(this::notice)
                .toList();
        return Page.of(notices, null, notices.size());
    }

    @PostMapping("/{id}/objections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ObjectionView object(@PathVariable String id, @Valid @RequestBody ObjectionRequest request) {
        var act = Act.ofService("public", clock.instant(), Objects.requireNonNullElse(MDC.get("requestId"), "public"));
        var stored = award.object(id, request.no(), request.text(), act).orElseThrow(Refused::new);
        return new ObjectionView(stored.state().objections().size());
    }

    private NoticeView notice(Versioned<Selection> stored) {
        var one = stored.state();
        return new NoticeView(
                stored.id(),
                one.period(),
                book.kindOf(one).orElseThrow().label(),
                one.chosen().stream()
                        .map((Nominee chosen) -> new ChosenView(chosen.no(), chosen.shown(), chosen.place()))
                        .toList(),
                one.publicFrom(),
                one.publicUntil());
    }
}
