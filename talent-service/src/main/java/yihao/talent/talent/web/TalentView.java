package yihao.talent.talent.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.Degree;
import yihao.talent.TalentClass;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;

/// A talent on a screen: identity and contacts masked for everybody, the name for everybody but the talent office.
///
/// @param clearFields what there is of it that this caller may ask to read in the clear
/// @param erased the key is gone, and with it whatever identified the person
record TalentView(
        String id,
        String number,
        long version,
        String name,
        IdentityKind identityKind,
        String identityNumber,
        @Nullable String phone,
        @Nullable String email,
        boolean erased,
        Degree degree,
        List<TitleView> titles,
        List<String> fields,
        List<String> languages,
        @Nullable LocalDate availableFrom,
        @Nullable String placeWanted,
        @Nullable String placeName,
        @Nullable TalentClass talentClass,
        String catalogue,
        LocalDate classifiedOn,
        List<String> classReasons,
        Talent.Status status,
        @Nullable Placement placement,
        String registeredBy,
        Instant registeredAt,
        List<PersonalField> clearFields,
        List<String> actions) {}
