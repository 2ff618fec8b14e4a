package yihao.lead.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.lead.FitView.Word;
import yihao.lead.LeadStatus;
import yihao.lead.intake.LeadRegister;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.lead.intake.LeadSources.ByChannel;
import yihao.lead.intake.LeadSources.Source;
import yihao.reference.Divisions;

/// L7: where the leads of the register come from, by the same filters.
@RestController
class LeadSourceController {

    private final LeadRegister register;

    LeadSourceController(LeadRegister register) {
        this.register = register;
    }

    /// @param province of a Chinese firm with a credit code
    record SourceView(String country, @Nullable Word province, long leads, List<ByChannel> channels) {

        private static SourceView of(Source source) {
            var place = source.place();
            return new SourceView(place.country(), province(place.province()), source.leads(), source.channels());
        }

        private static @Nullable Word province(@Nullable String digits) {
            if (digits == null) {
                return null;
            }
            var code = digits + "0000";
            return new Word(
                    code, Divisions.shipped().find(code).map(one -> one.name()).orElse(digits));
        }
    }

    /// @param total of the leads that this caller sees clearly
    record SourcesView(long total, List<SourceView> places, List<ByChannel> channels) {}

    @GetMapping("/api/leads/sources")
    SourcesView sources(
            @RequestParam(required = false) @Nullable LeadStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Boolean valuable,
            @RequestParam(required = false) @Nullable String q,
            Actor actor) {
        var sources = register.sources(actor, new LeadFilter(status, unit, valuable, q, null));
        var places = sources.places().stream().map(SourceView::of).toList();
        return new SourcesView(sources.total(), places, sources.channels());
    }
}
