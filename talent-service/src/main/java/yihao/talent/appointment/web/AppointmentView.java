package yihao.talent.appointment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.appointment.Agreed;
import yihao.talent.appointment.Appointment;
import yihao.talent.appointment.Contract;
import yihao.talent.appointment.ContractFile;
import yihao.talent.appointment.Ending;
import yihao.talent.appointment.Holder;
import yihao.talent.appointment.Proposal;
import yihao.talent.appointment.ResultKind;

/// An appointment as those see it who may.
///
/// @param name of somebody new; of officers and talents their own registers know it
/// @param actions what this caller may do now
record AppointmentView(
        String id,
        String number,
        long version,
        String postId,
        String postNumber,
        String postTitle,
        String unit,
        Holder.Kind holderKind,
        @Nullable String subject,
        @Nullable String talentId,
        @Nullable String talentNumber,
        @Nullable String name,
        Appointment.Status status,
        @Nullable LocalDate lastDay,
        @Nullable Ending ending,
        @Nullable String declinedReason,
        List<AgreedView> agreed,
        @Nullable ProposalView proposal,
        List<FileView> files,
        List<String> actions) {

    record ContractView(
            String number,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate probationUntil,
            Money basePay,
            String tasks,
            List<TargetView> targets) {

        static ContractView of(Contract contract) {
            return new ContractView(
                    contract.number(),
                    contract.from(),
                    contract.until(),
                    contract.probationUntil(),
                    contract.basePay(),
                    contract.tasks(),
                    contract.targets().stream()
                            .map(target -> new TargetView(
                                    target.result(), target.perYear().toPlainString()))
                            .toList());
        }
    }

    record TargetView(ResultKind result, String perYear) {}

    record AgreedView(Proposal.Kind as, ContractView contract, String proposedBy, String decidedBy, Instant at) {

        static AgreedView of(Agreed one) {
            return new AgreedView(
                    one.as(), ContractView.of(one.contract()), one.proposedBy(), one.decidedBy(), one.at());
        }
    }

    record ProposalView(
            Proposal.Kind kind,
            @Nullable ContractView contract,
            @Nullable Ending ending,
            String by,
            Instant at) {

        static ProposalView of(Proposal proposal) {
            var contract = proposal.contract();
            return new ProposalView(
                    proposal.proposalKind(),
                    contract == null ? null : ContractView.of(contract),
                    proposal.ending(),
                    proposal.by(),
                    proposal.at());
        }
    }

    record FileView(String id, String name, long size, String sha256, String by, Instant at) {

        static FileView of(ContractFile file) {
            return new FileView(file.id(), file.name(), file.size(), file.sha256(), file.by(), file.at());
        }
    }
}
