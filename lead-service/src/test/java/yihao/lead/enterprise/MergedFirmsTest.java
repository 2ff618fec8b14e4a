package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.lead.World;

@DisplayName("L2 Two firms that were named in lists")
class MergedFirmsTest {

    private static final Act ACT = at(BUREAU_PERSON, World.FIRST_OF_SEPTEMBER);
    private static final String ONE = "春风精化有限公司";
    private static final String OTHER = "夏雨化学有限公司";

    private final World world = new World();
    private final String loser = registered(ONE);
    private final String survivor = registered(OTHER);

    @Test
    void are_one_as_long_as_their_entries_are_merged_whenever_they_were_named() {
        var before = List.of(named(ONE), named(OTHER));
        assertThat(areOne(before)).isFalse();

        decided(survivor, 1);
        var meanwhile = List.of(named(ONE), named(OTHER));
        assertThat(areOne(before)).isTrue();
        assertThat(areOne(meanwhile)).isTrue();
        assertThat(areOne(List.of(before.getFirst(), meanwhile.getLast()))).isTrue();

        decided(null, 2);
        assertThat(areOne(before)).isFalse();
        assertThat(areOne(meanwhile)).isFalse();
        assertThat(areOne(List.of(before.getFirst(), meanwhile.getFirst()))).isTrue();
    }

    private boolean areOne(List<List<String>> keys) {
        return world.recogniseFirm.merged().areOne(keys.getFirst(), keys.getLast());
    }

    private List<String> named(String name) {
        return done(world.recogniseFirm.recognise(null, name, LINZI_OFFICER)).keys();
    }

    private String registered(String name) {
        return done(world.register.register(new EnterpriseFacts(investor(name), null, Set.of()), ACT))
                .id();
    }

    private void decided(@Nullable String into, long number) {
        var alias = new Alias(into, number, "bureau.officer", ACT.at(), "同一家");
        done(world.enterprises.change(loser, EnterpriseAction.MERGED, ACT, before -> Outcome.done(before.with(alias))));
    }
}
