package yihao.lead.change.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.lead.LeadProblem;
import yihao.lead.LeadView;
import yihao.lead.LeadViews;
import yihao.lead.change.ReadChanges;
import yihao.platform.web.Malformed;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L12: what changed since a client last asked. Without a cursor it is told everything from the beginning, and after
/// that keeps asking with the cursor it was given last.
@RestController
class ChangeController {

    private final ReadChanges readChanges;
    private final LeadViews views;
    private final Clock clock;

    ChangeController(ReadChanges readChanges, LeadViews views, Clock clock) {
        this.readChanges = readChanges;
        this.views = views;
        this.clock = clock;
    }

    /// @param items each lead once, as it stands now, in the order in which they first changed behind the cursor
    /// @param gone ids of leads that the client may have and sees no more: it drops them
    /// @param next the cursor to ask with the next time
    /// @param more whether to ask again at once
    record ChangesView(List<LeadView> items, List<String> gone, String next, boolean more) {}

    /// @param since the cursor of the last answer; left out the first time
    @GetMapping("/api/leads/changes")
    ChangesView changes(
            @RequestParam(defaultValue = "0") String since,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var changes = readChanges
                .after(cursor(since), Page.limit(limit), actor)
                .orElseThrow(() -> new Refused(Refusal.of(LeadProblem.CURSOR_UNKNOWN)));
        var today = CityTime.day(clock.instant());
        var items = changes.leads().stream()
                .map(lead -> views.of(lead, actor, today))
                .toList();
        return new ChangesView(items, changes.gone(), String.valueOf(changes.next()), changes.more());
    }

    private static long cursor(String since) {
        try {
            return Math.max(0, Long.parseLong(since));
        } catch (NumberFormatException _) {
            throw new Malformed("since", "invalid");
        }
    }
}
