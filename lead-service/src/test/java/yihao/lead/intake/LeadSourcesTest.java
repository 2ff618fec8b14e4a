package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.lead.Channel;
import yihao.lead.intake.LeadSources.ByChannel;
import yihao.lead.intake.LeadSources.Count;
import yihao.lead.intake.LeadSources.Place;

@DisplayName("L7 Where leads come from")
class LeadSourcesTest {

    private static final Place SHANDONG = new Place("CN", "37");
    private static final Place GERMANY = new Place("DE", null);

    @Test
    void is_told_by_place_and_channel_the_most_first() {
        var sources = LeadSources.of(List.of(
                new Count(GERMANY, Channel.VISIT, 2),
                new Count(SHANDONG, Channel.VISIT, 1),
                new Count(SHANDONG, Channel.REFERRAL, 4),
                new Count(GERMANY, Channel.OVERSEAS_OFFICE, 1)));

        assertThat(sources.total()).isEqualTo(8);
        assertThat(sources.places()).extracting(LeadSources.Source::place).containsExactly(SHANDONG, GERMANY);
        assertThat(sources.places().getFirst().leads()).isEqualTo(5);
        assertThat(sources.places().getFirst().channels())
                .containsExactly(new ByChannel(Channel.REFERRAL, 4), new ByChannel(Channel.VISIT, 1));
        assertThat(sources.channels())
                .containsExactly(
                        new ByChannel(Channel.REFERRAL, 4),
                        new ByChannel(Channel.VISIT, 3),
                        new ByChannel(Channel.OVERSEAS_OFFICE, 1));
    }

    @Test
    void is_nothing_where_there_are_no_leads() {
        assertThat(LeadSources.of(List.of())).isEqualTo(new LeadSources(List.of(), List.of(), 0));
    }
}
