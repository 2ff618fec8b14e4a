package yihao.lead.station.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;
import yihao.lead.PersonalField;
import yihao.lead.station.KeepStations.TypedStation;
import yihao.platform.secrecy.Vault;

/// A stationed team as a client sends it.
///
/// @param country ISO 3166 alpha-2
/// @param place in China a division by its code or name (深圳市南山区), elsewhere a city
record StationRequest(
        @NotBlank @Size(max = 2) String country,
        @NotBlank @Size(max = 100) String place,
        @NotEmpty @Size(max = 50) List<@Valid StaffRequest> staff,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2000) String task) {

    /// @param unit whose people they are
    TypedStation typed(String unit, Vault vault) {
        return new TypedStation(
                country,
                place.strip(),
                staff.stream().map(one -> one.sealed(unit, vault)).toList(),
                from,
                until,
                task.strip());
    }

    record StaffRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 50) String phone) {

        /// A name of a unit is one person, in whatever stay it stands.
        Contact sealed(String unit, Vault vault) {
            var identity = Map.of(PersonalField.NAME_IN_UNIT, unit + "/" + name.strip());
            var person = vault.claim(UUID.randomUUID().toString(), PersonalField.NAME_IN_UNIT, identity);
            return new Contact(
                    person,
                    vault.seal(person, PersonalField.NAME, name.strip()),
                    position,
                    phone == null ? null : vault.seal(person, PersonalField.PHONE, phone),
                    null);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "StaffRequest[" + position + "]";
        }
    }
}
