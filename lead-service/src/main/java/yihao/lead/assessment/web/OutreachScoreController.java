package yihao.lead.assessment.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.Network;
import yihao.lead.assessment.AssessOutreach;
import yihao.lead.assessment.AssessOutreach.Asked;
import yihao.lead.assessment.AssessOutreach.Ranked;
import yihao.lead.assessment.Explained.After;
import yihao.lead.assessment.Explained.Entry;
import yihao.lead.assessment.OutreachScore;
import yihao.lead.network.UnitKind;
import yihao.platform.web.Malformed;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L9: what units and squads do outside, ranked, and the records behind each score.
@RestController
@RequestMapping("/api/outreach-scores")
class OutreachScoreController {

    private static final Pattern PLACE = Pattern.compile("(-?\\d{1,7})\\.(\\d{1,9})");

    private final AssessOutreach assessOutreach;
    private final Network network;
    private final Clock clock;

    OutreachScoreController(AssessOutreach assessOutreach, Network network, Clock clock) {
        this.assessOutreach = assessOutreach;
        this.network = network;
        this.clock = clock;
    }

    /// @param rule id and version of the rule that set the points
    record RankingView(LocalDate from, LocalDate until, boolean below, String rule, List<RankedView> items) {}

    /// @param rank of equal points the same
    record RankedView(
            int rank,
            @JsonUnwrapped @JsonIgnoreProperties("unit") OutreachScore score,
            Network.Name unit) {}

    /// @param items records, the latest first
    record ExplainedView(
            Network.Name unit,
            LocalDate from,
            LocalDate until,
            boolean below,
            String rule,
            @JsonIgnoreProperties("unit") OutreachScore score,
            List<Entry> items,
            @Nullable String next,
            Page.Total total) {}

    /// @param from and `until`: first and last day, both counted, in China
    /// @param below whether what units below did counts for those above
    /// @param kind of the units ranked
    @GetMapping
    RankingView ranking(
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "false") boolean below,
            @RequestParam(required = false) @Nullable UnitKind kind,
            Actor actor) {
        var asked = asked(from, until, below);
        var ranking = assessOutreach
                .rank(asked, kind == null ? null : kind.name(), actor)
                .orElseThrow(Refused::new);
        var items = ranking.scores().stream().map(this::view).toList();
        return new RankingView(from, until, below, ranking.rule(), items);
    }

    private RankedView view(Ranked one) {
        return new RankedView(
                one.rank(), one.score(), network.nameOf(one.score().unit()));
    }

    /// @param after as `next` said
    @GetMapping("/{unit}")
    ExplainedView explained(
            @PathVariable String unit,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam(defaultValue = "false") boolean below,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var explained = assessOutreach
                .explain(unit, asked(from, until, below), place(after), Page.limit(limit), actor)
                .orElseThrow(Refused::new);
        var next = explained.next();
        return new ExplainedView(
                network.nameOf(unit),
                from,
                until,
                below,
                explained.rule(),
                explained.score(),
                explained.entries(),
                next == null ? null : next.day().toEpochDay() + "." + next.told(),
                new Page.Total(explained.total(), true));
    }

    private static @Nullable After place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var place = PLACE.matcher(after);
        if (!place.matches()) {
            throw new Malformed("after", "invalid");
        }
        return new After(LocalDate.ofEpochDay(Long.parseLong(place.group(1))), Integer.parseInt(place.group(2)));
    }

    private Asked asked(LocalDate from, LocalDate until, boolean below) {
        return new Asked(from, until, below, CityTime.day(clock.instant()));
    }
}
