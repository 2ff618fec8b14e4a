package yihao.lead.intake;

import java.util.List;

/// G4: how far the leads of a year have come: each counted among those that were reported in it.
public record LeadFunnel(long reported, long valuable, long dispatched, long converted) {

    /// Leads that came equally far.
    public record Group(boolean valuable, boolean dispatched, boolean converted, long leads) {}

    public static LeadFunnel of(List<Group> groups) {
        return new LeadFunnel(
                groups.stream().mapToLong(Group::leads).sum(),
                groups.stream().filter(Group::valuable).mapToLong(Group::leads).sum(),
                groups.stream()
                        .filter(Group::dispatched)
                        .mapToLong(Group::leads)
                        .sum(),
                groups.stream().filter(Group::converted).mapToLong(Group::leads).sum());
    }
}
