package yihao.contracts.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An appointment by contract: to which post and for how long, not whose and not for what pay. Topic
/// `talent.appointment`.
///
/// @param from first day of its first contract; none while it is proposed
/// @param lastDay last day of its latest contract, or the day on which it ends before
public record AppointmentState(
        String appointmentId,
        String number,
        String postId,
        String unit,
        String status,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {}
