package yihao.lead.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadStatus;

/// L7: the lists of leads. What the actor may not see does not appear, is not counted, and is not found by what is
/// masked for this actor.
public interface LeadRegister {

    /// Newest first.
    ///
    /// @param after the number of the last lead of the page before
    List<Versioned<Lead>> list(Actor actor, LeadFilter filter, @Nullable String after, int limit);

    long count(Actor actor, LeadFilter filter, int most);

    /// Where the leads come from that this actor sees clearly: what is masked counts nowhere.
    LeadSources sources(Actor actor, LeadFilter filter);

    /// How far the leads of a year have come that this actor sees clearly.
    LeadFunnel funnel(Actor actor, int year);

    /// Leads on which a clock of this unit is running, the earliest due first.
    List<Versioned<Lead>> dueFor(String unit, int limit);

    /// @param unit reported by it, protected for it or handed to it
    /// @param text how a title, number, code or name is typed from any of its characters or words on, also in
    /// pinyin or by its initials
    /// @param enterprises the entries of the register that the investor may be
    record LeadFilter(
            @Nullable LeadStatus status,
            @Nullable String unit,
            @Nullable Boolean valuable,
            @Nullable String text,
            @Nullable List<String> enterprises) {}
}
