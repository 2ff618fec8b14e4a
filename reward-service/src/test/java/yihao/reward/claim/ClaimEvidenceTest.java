package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;

@DisplayName("EV-02 The files of a claim")
class ClaimEvidenceTest {

    static final List<String> PARTS = List.of("APPLICATION", "OBJECTION-1");

    final ClaimWorld world = new ClaimWorld();

    @Test
    void are_seen_by_all_who_see_it_but_those_of_an_objection_only_by_who_hears_it() {
        var id = world.published();
        world.deciding.object(id, "引荐人另有其人", act(REFERRER, ClaimWorld.PUBLISHED));

        assertThat(seen(id, BUREAU)).containsExactlyElementsOf(PARTS);
        assertThat(seen(id, ZHANGDIAN)).containsExactly("APPLICATION");
        assertThat(seen(id, REFERRER)).containsExactly("APPLICATION");
    }

    private List<String> seen(String id, Actor reader) {
        var place = new ClaimConfiguration()
                .claimEvidence(world.claims)
                .find()
                .apply(reader, id)
                .orElseThrow();
        return PARTS.stream().filter(place.shows()).toList();
    }
}
