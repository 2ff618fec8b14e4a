package yihao.talent.institution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.talent.institution.Agreement;
import yihao.talent.institution.Agreement.Commitment;
import yihao.talent.institution.Agreement.Ending;
import yihao.talent.institution.Agreement.Mark;
import yihao.talent.institution.Agreement.Side;
import yihao.talent.institution.ContactPerson;
import yihao.talent.institution.Course.StageEntry;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Course.Turn;
import yihao.talent.institution.Course.Withdrawal;
import yihao.talent.institution.Evidence;
import yihao.talent.institution.Folder.Progress;
import yihao.talent.institution.Folder.Undone;
import yihao.talent.institution.Missing;

/// An institution as a caller sees it.
///
/// @param contacts none for whoever may not know them
/// @param next the stages that may follow, each with what it still asks for
/// @param alike whose names are like this one's, of those the caller sees
/// @param actions what this caller may do now
record InstitutionView(
        String id,
        InstitutionRow row,
        @Nullable String place,
        @Nullable String reason,
        @Nullable EnterpriseView enterprise,
        List<ContactView> contacts,
        List<StageEntry> stages,
        List<Withdrawal> withdrawnStages,
        List<Turn> turns,
        List<Next> next,
        List<Evidence> evidence,
        List<AgreementView> agreements,
        List<ProjectView> projects,
        List<Progress> progress,
        List<Alike> alike,
        String enteredBy,
        Instant enteredAt,
        List<String> actions) {

    /// @param quietFrom the day from which it waits in a work list unless something moves; none where no clock runs
    record InstitutionRow(
            String id,
            String number,
            long version,
            String kind,
            Bilingual kindName,
            String grade,
            Bilingual gradeName,
            int year,
            String nameZh,
            @Nullable String nameEn,
            String country,
            String field,
            String unit,
            @Nullable Bilingual unitName,
            String officer,
            String stage,
            Bilingual stageName,
            LocalDate stageSince,
            Status status,
            LocalDate progressOn,
            @Nullable LocalDate quietFrom,
            boolean quiet,
            int missing) {}

    /// @param number and name of the entry that stands for it now
    record EnterpriseView(String id, String number, String name) {}

    /// @param known nothing of somebody who was erased
    record ContactView(String person, ContactPerson.@Nullable Opened known) {}

    record Next(String stage, Bilingual name, List<Missing> missing) {}

    record AgreementView(
            String id,
            String number,
            String title,
            LocalDate signedOn,
            LocalDate endsOn,
            List<String> parties,
            List<CommitmentView> commitments,
            @Nullable Ending ended,
            boolean inForce) {

        static AgreementView of(Agreement one, LocalDate today) {
            var text = one.text();
            return new AgreementView(
                    one.id(),
                    text.number(),
                    text.title(),
                    text.signedOn(),
                    one.endsOn(),
                    text.parties(),
                    one.commitments().stream()
                            .map(owed -> CommitmentView.of(owed, one.ended() == null, today))
                            .toList(),
                    one.ended(),
                    one.isInForce(today));
        }
    }

    record CommitmentView(
            String id,
            Side side,
            String text,
            LocalDate dueOn,
            boolean overdue,
            @Nullable Mark mark) {

        static CommitmentView of(Commitment owed, boolean binds, LocalDate today) {
            var overdue = binds && owed.isOpen() && today.isAfter(owed.dueOn());
            return new CommitmentView(owed.id(), owed.side(), owed.text(), owed.dueOn(), overdue, owed.mark());
        }
    }

    record ProjectView(
            String projectId,
            String number,
            String name,
            String by,
            Instant at,
            @Nullable Undone undone) {}

    record Alike(String id, String number, String name, int year) {}
}
