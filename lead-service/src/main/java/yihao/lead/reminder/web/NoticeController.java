package yihao.lead.reminder.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.reminder.Notices;
import yihao.lead.reminder.ReadNotices;
import yihao.lead.reminder.ReadNotices.Told;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/notices")
class NoticeController {

    /// The bell says "99+".
    private static final int MOST_UNREAD = 99;

    private final ReadNotices readNotices;
    private final Notices notices;
    private final Clock clock;

    NoticeController(ReadNotices readNotices, Notices notices, Clock clock) {
        this.readNotices = readNotices;
        this.notices = notices;
        this.clock = clock;
    }

    /// @param newest the newest notice on the reader's screen
    record Seen(@NotBlank @Size(max = 100) String newest) {}

    record Unread(long count, boolean exact) {}

    @GetMapping
    Page<Told> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var page = readNotices.list(actor, after, Page.limit(limit), clock.instant());
        return Page.of(page.notices(), page.next(), notices.count(actor, Page.COUNTED));
    }

    @GetMapping("/unread")
    Unread unread(Actor actor) {
        var counted = notices.countUnread(actor, MOST_UNREAD);
        return new Unread(Math.min(counted, MOST_UNREAD), counted <= MOST_UNREAD);
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id, Act act) {
        readNotices.read(id, act).orElseThrow(Refused::new);
    }

    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@Valid @RequestBody Seen seen, Act act) {
        readNotices.readUpTo(seen.newest(), act).orElseThrow(Refused::new);
    }
}
