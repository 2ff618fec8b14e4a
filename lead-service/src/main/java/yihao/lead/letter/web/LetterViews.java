package yihao.lead.letter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.LetterUse;
import yihao.lead.Network;
import yihao.lead.letter.Content;
import yihao.lead.letter.Draft;
import yihao.lead.letter.DraftLetter;
import yihao.lead.letter.EndLetter;
import yihao.lead.letter.Letter;
import yihao.lead.letter.LetterSafe;
import yihao.lead.letter.LetterStatus;
import yihao.lead.letter.OpenLetter;
import yihao.platform.web.problem.Texts;

/// Shows a letter to one of its unit's officers.
@Component
class LetterViews {

    private final Network network;
    private final LetterSafe safe;
    private final OpenLetter open;
    private final DraftLetter drafts;
    private final EndLetter ending;
    private final Texts texts;

    LetterViews(Network network, LetterSafe safe, OpenLetter open, DraftLetter drafts, EndLetter ending, Texts texts) {
        this.network = network;
        this.safe = safe;
        this.open = open;
        this.drafts = drafts;
        this.ending = ending;
        this.texts = texts;
    }

    /// @param subject `***` once it is forgotten, as the sender's name and mail
    /// @param draft none in a list, and once it is forgotten; as `files`
    /// @param again whether it was there before it was sent this time
    /// @param actions what this caller may do now
    record LetterView(
            String id,
            String number,
            long version,
            Network.Name unit,
            Content.Form form,
            @Nullable String subject,
            Content.Person sender,
            String receivedBy,
            Instant receivedAt,
            LetterStatus status,
            @Nullable BecameView became,
            Letter.@Nullable Discarding discarding,
            @Nullable LocalDate keptUntil,
            @Nullable Draft draft,
            List<FileView> files,
            boolean again,
            List<String> actions) {}

    /// @param notFiled its files that were not taken as documents or proofs
    record BecameView(LetterUse.Kind kind, String id, String number, List<NotFiledView> notFiled) {}

    /// @param why in the reader's language
    record NotFiledView(int place, String why) {}

    /// @param place 0 is the letter itself
    record FileView(int place, String name, String contentType, int size) {}

    LetterView row(Versioned<Letter> stored, Actor actor, Locale locale) {
        return of(stored, actor, locale, null, List.of(), false);
    }

    LetterView whole(Versioned<Letter> stored, Act act, boolean again, Locale locale) {
        var letter = stored.state();
        var draft = open.content(letter, act.at())
                .map(content -> drafts.draft(content, act.actor(), CityTime.day(act.at())))
                .orElse(null);
        var files = open.whole(letter, act);
        var views = new ArrayList<FileView>();
        for (var file : files) {
            views.add(new FileView(views.size(), file.name(), file.contentType(), file.bytes().length));
        }
        return of(stored, act.actor(), locale, draft, views, again);
    }

    private LetterView of(
            Versioned<Letter> stored,
            Actor actor,
            Locale locale,
            @Nullable Draft draft,
            List<FileView> files,
            boolean again) {
        var letter = stored.state();
        return new LetterView(
                stored.id(),
                letter.number(),
                stored.version(),
                network.nameOf(letter.unit()),
                letter.form(),
                safe.subject(letter),
                safe.sender(letter),
                letter.by(),
                letter.at(),
                letter.status(),
                became(letter.became(), locale),
                letter.discarding(),
                letter.keptUntil(),
                draft,
                files,
                again,
                ending.actions(actor, letter));
    }

    private @Nullable BecameView became(Letter.@Nullable Became became, Locale locale) {
        return became == null
                ? null
                : new BecameView(
                        became.kind(),
                        became.id(),
                        became.number(),
                        became.notFiled().stream()
                                .map(one -> new NotFiledView(
                                        one.place(), texts.get(one.code() + ".title", Map.of(), locale)))
                                .toList());
    }
}
