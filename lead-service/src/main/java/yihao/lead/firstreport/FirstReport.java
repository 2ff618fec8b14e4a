package yihao.lead.firstreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.AppliesTo;
import yihao.lead.Investor;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.Network;
import yihao.lead.Protection;
import yihao.lead.Recycling;
import yihao.lead.Report;
import yihao.reference.names.EnterpriseNames;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// L4 首报首谈: who holds an investor, who is similar, and when a hold is over.
public final class FirstReport {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final Network network;
    private final RuleBook<FirstReportRule> book;
    private final Recycling recycling;
    private final IdentityKeys keys;

    public FirstReport(
            Leads leads, Network network, RuleBook<FirstReportRule> book, Recycling recycling, EnterpriseNames names) {
        this.leads = leads;
        this.network = network;
        this.book = book;
        this.recycling = recycling;
        this.keys = new IdentityKeys(names);
    }

    /// A name that another registration holds stays with that one.
    ///
    /// @param standing of this investor a moment ago; what was taken since, the unique keys refuse
    public Protection protect(Report report, LocalDate reportedOn, Standing standing) {
        var investor = report.investor();
        var free = keys.of(investor);
        free.removeAll(standing.keys().containsAll(free) ? standing.taken() : takenByOthers(free));
        return protect(report.unit(), report, free, reportedOn);
    }

    /// For how long a unit holds it that takes it out of the pool on this day; the names are those the lead has.
    public Protection terms(String unit, Report report, LocalDate from) {
        return protect(unit, report, Set.of(), from);
    }

    private Protection protect(String unit, Report report, Set<String> free, LocalDate from) {
        var rule = inForce(from);
        var term = rule.rules().term(new AppliesTo.Concerned(report.major(), unit, network));
        var blocks = keys.blocks(report.investor().names());
        return FirstReportRule.protect(term, unit, free, blocks, from, rule.reference());
    }

    private Set<String> takenByOthers(Set<String> mine) {
        return leads.holdersOf(mine).stream()
                .filter(other -> keys.areOfAnother(other.state(), mine))
                .flatMap(FirstReport::keysHeldBy)
                .collect(Collectors.toSet());
    }

    /// A person found both to be one investor: from now on the holder holds the other's names and registrations, too.
    public void link(String holderId, Investor other, Act act) {
        var more = keys.of(other);
        leads.holdersOf(more).stream()
                .filter(holder -> !holder.id().equals(holderId))
                .flatMap(FirstReport::keysHeldBy)
                .forEach(more::remove);
        try {
            var _ = leads.change(holderId, LeadAction.NAMES_LINKED, act, lead -> lead.hold(held -> held.with(more)));
        } catch (Aggregates.Taken _) {
            // reported again at this instant: that report stands
        }
    }

    /// Whether a lead holds this investor on the day of the act. A hold that has run out is released on the way, so
    /// that the answer does not depend on when the clock job last ran.
    ///
    /// @param typed the investor as it was typed, to say what the two have in common
    public Standing standing(Investor investor, Investor typed, Act act) {
        var wanted = keys.of(investor);
        var today = CityTime.day(act.at());
        var taken = new HashSet<String>();
        for (var found : leads.holdersOf(wanted)) {
            if (!found.state().isHeldOn(today)) {
                expire(found, act);
            } else if (!keys.areOfAnother(found.state(), wanted)) {
                return new Standing(Optional.of(held(found, keys.of(typed))), wanted, Set.of());
            } else {
                keysHeldBy(found).forEach(taken::add);
            }
        }
        return new Standing(Optional.empty(), wanted, taken);
    }

    /// Protected leads of other investors whose name is similar to one of these, the most similar first.
    public List<Similar> similarTo(Investor investor, LocalDate today) {
        return new SimilarNames(leads, keys)
                .to(investor, today, inForce(today).rules().similarFrom());
    }

    /// By which an investor is told from others; see [IdentityKeys#areOne].
    public Set<String> identity(Investor investor) {
        return keys.of(investor);
    }

    /// Two investors without a mark in common are neither the same nor similar.
    public Set<String> marks(Investor investor) {
        var marks = keys.of(investor);
        marks.addAll(keys.blocks(investor.names()));
        return marks;
    }

    /// The clock job: releases what has run out.
    public int releaseExpired(Act act) {
        var over = leads.protectedUntilBefore(CityTime.day(act.at()), AT_ONCE);
        over.forEach(lead -> expire(lead, act));
        return over.size();
    }

    /// The clock job: warns of protections that end soon, each end once.
    public int warnOfEnds(Act act) {
        var today = CityTime.day(act.at());
        var lastDay = today.plusDays(inForce(today).rules().warnDays());
        var ending = leads.toWarnBefore(lastDay.plusDays(1), AT_ONCE);
        ending.forEach(lead -> leads.change(lead.id(), LeadAction.PROTECTION_WARNED, act, one -> one.warn(lastDay)));
        return ending.size();
    }

    private void expire(Versioned<Lead> over, Act act) {
        var today = CityTime.day(act.at());
        var clock = Act.ofService("lead", act.at(), act.requestId());
        var stay = recycling.atItsEnd(over.state(), act.at());
        leads.change(
                over.id(),
                endOf(over.state(), stay.isPresent()),
                clock,
                lead -> lead.expire(today, recycling.atItsEnd(lead, act.at()).orElse(null)));
    }

    private static LeadAction endOf(Lead lead, boolean pooled) {
        if (pooled) {
            return LeadAction.POOLED;
        }
        var isOpen = lead.status().isWorkedOn() || lead.status() == LeadStatus.POOLED;
        return isOpen ? LeadAction.RELEASED : LeadAction.PROTECTION_ENDED;
    }

    static Stream<String> keysHeldBy(Versioned<Lead> lead) {
        return Stream.ofNullable(lead.state().protection()).flatMap(held -> held.keys().stream());
    }

    private RuleSet<FirstReportRule> inForce(LocalDate day) {
        return book.inForce(day).orElseThrow();
    }

    private static Held held(Versioned<Lead> holder, Set<String> typed) {
        var protection = java.util.Objects.requireNonNull(holder.state().protection());
        var common = new ArrayList<>(protection.keys());
        common.retainAll(typed);
        return new Held(holder, protection.until(), IdentityKeys.strongest(common));
    }
}
