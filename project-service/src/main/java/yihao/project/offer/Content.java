package yihao.project.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What whoever enters an offer says of it.
public record Content(
        Offerer offerer,
        Terms terms,
        boolean confidential,
        @Nullable Contact contact) {

    public boolean says(Fact fact) {
        return switch (fact) {
            case SHARE -> terms.share() != null;
            case ASKED -> terms.asked() != null;
            case AREA -> terms.area() != null;
            case PARK -> offerer.park() != null;
            case CONTACT -> contact != null;
        };
    }

    Content until(LocalDate day) {
        return new Content(offerer, terms.until(day), confidential, contact);
    }
}
