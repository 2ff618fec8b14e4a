package yihao.talent.talent.web;

import java.util.EnumMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.talent.FindTalent;
import yihao.talent.talent.PersonalField;
import yihao.talent.talent.TalentRefusal;

/// Rule TA-04: a person is found by one whole value. A POST, so that the value stands in no address and in no log.
@RestController
class SearchController {

    private final FindTalent findTalent;
    private final TalentViews views;

    SearchController(FindTalent findTalent, TalentViews views) {
        this.findTalent = findTalent;
        this.views = views;
    }

    record SearchRequest(
            @Nullable String name,
            @Nullable String identityNumber,
            @Nullable String phone,
            @Nullable String email) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "SearchRequest";
        }
    }

    @PostMapping("/api/talents/search")
    Page<TalentView> search(@RequestBody SearchRequest request, Actor actor, Locale locale) {
        var asked = new EnumMap<PersonalField, String>(PersonalField.class);
        put(asked, PersonalField.NAME, request.name());
        put(asked, PersonalField.IDENTITY_NUMBER, request.identityNumber());
        put(asked, PersonalField.PHONE, request.phone());
        put(asked, PersonalField.EMAIL, request.email());
        if (asked.size() != 1) {
            throw new Refused(Refusal.of(TalentRefusal.ONE_VALUE));
        }
        var value = asked.entrySet().iterator().next();
        var found = findTalent.having(value.getKey(), value.getValue(), actor).orElseThrow(Refused::new).stream()
                .map(talent -> views.of(talent, actor, locale))
                .toList();
        return Page.of(found, null, found.size());
    }

    private static void put(EnumMap<PersonalField, String> asked, PersonalField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            asked.put(field, value);
        }
    }
}
