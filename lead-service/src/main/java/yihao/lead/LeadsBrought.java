package yihao.lead;

import java.util.stream.Stream;

/// What became of the leads that were brought in on one occasion.
public record LeadsBrought(int leads, int valuable, int converted) {

    /// @param brought each lead once
    public static LeadsBrought of(Stream<Lead> brought) {
        return brought.map(LeadsBrought::one).reduce(new LeadsBrought(0, 0, 0), LeadsBrought::plus);
    }

    private static LeadsBrought one(Lead lead) {
        var judgement = lead.judgement();
        return new LeadsBrought(
                1, judgement != null && judgement.valuable() ? 1 : 0, lead.status() == LeadStatus.CONVERTED ? 1 : 0);
    }

    private LeadsBrought plus(LeadsBrought more) {
        return new LeadsBrought(leads + more.leads, valuable + more.valuable, converted + more.converted);
    }
}
