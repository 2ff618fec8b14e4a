package yihao.talent.team.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.talent.TalentClass;

/// A team on a screen: names in full for the talent office, masked for everybody else.
///
/// @param talentClass its leader's, on the day
record TeamView(
        String id,
        String number,
        long version,
        String name,
        String focus,
        List<String> fields,
        @Nullable String projectId,
        @Nullable String projectNumber,
        @Nullable String projectName,
        @Nullable TalentClass talentClass,
        @Nullable String catalogue,
        LocalDate on,
        List<MemberView> members,
        @Nullable LocalDate dissolvedOn,
        String foundedBy,
        List<String> actions) {

    /// @param talentId none where the reader may not see that talent
    record MemberView(
            @Nullable String talentId,
            String talentNumber,
            String name,
            String role,
            @Nullable Bilingual roleName,
            boolean leads,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}
}
